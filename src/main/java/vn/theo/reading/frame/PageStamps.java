package vn.theo.reading.frame;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Recognises the line of a page that gives its date, with or without words around it. */
final class PageStamps {
    private static final Lexicon OPENINGS = Lexicon.of(
            "Ngày đăng",
            "Đăng ngày",
            "Đăng lúc",
            "Cập nhật",
            "Ngày cập nhật",
            "Ngày xuất bản",
            "Ngày giờ đăng",
            "Xuất bản",
            "Thời gian đăng",
            "Ngày",
            "Thứ",
            "Chủ nhật",
            "Lần cập nhật cuối");

    /** What only the date of an article is called, not the day of the visit. */
    private static final Lexicon LABELS = Lexicon.of(
            "Ngày đăng",
            "Đăng ngày",
            "Đăng lúc",
            "Ngày xuất bản",
            "Ngày giờ đăng",
            "Thời gian đăng",
            "Cập nhật ngày",
            "Cập nhật lúc",
            "Ngày cập nhật");

    private PageStamps() {}

    /** Whether the line says that its date is that of the article. */
    static boolean isLabelled(Block block) {
        return LABELS.at(block.content(), 0) != null;
    }

    /** The date that the block shows and nothing else, null when it is no such line. */
    static @Nullable Stamp of(Block block) {
        Stretch words = block.content();
        Stamp only = Stamp.only(words);
        if (only != null) {
            return only;
        }
        boolean opens = words.size() < 24 && OPENINGS.at(words, 0) != null;
        return opens && !words.is(words.size() - 1, ".") && countLetters(words) < 14 ? anyStamp(words) : null;
    }

    /** "Xã hội 17-06-2022": the section of the page and the date of the article, null when the line is no such pair. */
    static @Nullable Stamp behindSection(Block block) {
        Stretch words = block.content();
        Stamp stamp = words.size() <= 14 && words.token(0).capital() ? Stamp.trailing(words) : null;
        boolean section = stamp != null
                && stamp.first() <= 5
                && words.token(stamp.first() - 1).isWord()
                && !words.is(stamp.first() - 1, "ngày");
        return section ? stamp : null;
    }

    private static @Nullable Stamp anyStamp(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            Dates.Day day = Dates.dayAt(words, i);
            if (day != null) {
                Dates.Clock clock = null;
                for (int j = 0; j < words.size() && clock == null; j++) {
                    clock = Dates.clockAt(words, j);
                }
                return new Stamp(day.date(), clock == null ? null : clock.time(), i);
            }
        }
        return null;
    }

    private static int countLetters(Stretch words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.token(i).isWord() ? 1 : 0;
        }
        return count;
    }
}
