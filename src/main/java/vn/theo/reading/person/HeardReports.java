package vn.theo.reading.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds what a meeting heard, discussed or decided on: "… nghe báo cáo về …", "… cho ý kiến về …". */
final class HeardReports {
    /** What is heard without "về": "nghe báo cáo tình hình …". */
    private static final Lexicon REPORTED =
            Lexicon.of("tình hình", "kết quả", "tiến độ", "công tác", "việc", "phương án", "dự thảo");

    private static final Lexicon HEARD = Lexicon.of(
            "cho ý kiến về",
            "cho ý kiến vào",
            "cho ý kiến đối với",
            "cho ý kiến một số nội dung về",
            "xem xét , cho ý kiến",
            "xem xét , cho ý kiến về",
            "xem xét , cho ý kiến vào",
            "xem xét , cho ý kiến đối với",
            "thảo luận , cho ý kiến",
            "thảo luận , cho ý kiến về",
            "thảo luận , cho ý kiến vào",
            "thảo luận , cho ý kiến đối với",
            "nghe báo cáo về",
            "đóng góp ý kiến vào",
            "góp ý vào",
            "chất vấn đối với",
            "chất vấn về",
            "thông qua tờ trình về",
            "xem xét , quyết định",
            "xem xét , thông qua",
            "thảo luận về",
            "thảo luận và thông qua nghị quyết về",
            "thảo luận , thông qua nghị quyết về",
            "xem xét , thông qua nghị quyết về",
            "xem xét và thông qua nghị quyết về",
            "biểu quyết thông qua nghị quyết về",
            "thông qua nghị quyết về",
            "quyết định những nội dung",
            "thảo luận và quyết định những nội dung",
            "thảo luận những nội dung");

    /** Where something may be heard begins with one of these. */
    private static final Lexicon HEARING = Lexicon.all(HEARD, Lexicon.of("nghe"));

    private HeardReports() {}

    /** "… cho ý kiến về kết quả thực hiện …" to the end of the sentence. */
    static @Nullable Stretch in(Stretch words) {
        int size = words.size();
        for (int i = HEARING.next(words, 0, size); i < size; i = HEARING.next(words, i + 1, size)) {
            if (words.at(i, "nghe báo cáo của") || words.at(i, "nghe tờ trình của")) {
                return heardFrom(words, i + 4);
            }
            int length = HEARD.lengthAt(words, i);
            int presented = length == 0 ? presentedAt(words, i) : -1;
            if (presented > 0) {
                return ended(words, presented, words.at(0, "sau khi") ? speakerAt(words, presented) : words.size());
            }
            boolean report = length == 0 && words.at(i, "nghe báo cáo") && REPORTED.lengthAt(words, i + 3) > 0;
            length = report ? 3 : length;
            if (length > 0) {
                int from = i + length;
                int colon = words.find(from, ":");
                from = colon > 0 && colon - from < 10 ? colon + 1 : from;
                return ended(words, from, words.size());
            }
        }
        return null;
    }

    /** "Sau khi nghe … báo cáo tình hình …, Chủ tịch … kết luận": where who speaks then is named. */
    private static int speakerAt(Stretch words, int from) {
        int end = from;
        while (end < words.size()
                && !(words.is(end, ",") && words.token(end + 1).capital())) {
            end++;
        }
        return end;
    }

    /** What was reported or gone over where no meeting is said to have heard it; null where nothing was. */
    static @Nullable Stretch ofWork(FramedText frame) {
        if (frame.act()) {
            return null;
        }
        for (Block block : frame.facts()) {
            for (Stretch words : block.sentences()) {
                int size = words.size();
                for (int i = WORK.next(words, 1, size); i < size; i = WORK.next(words, i + 1, size)) {
                    int from = workAt(words, i, block == frame.title());
                    Stretch work = from < 0 ? null : ended(words, from, workEnd(words, from));
                    if (work != null) {
                        return work;
                    }
                }
            }
        }
        return null;
    }

    /** "… đã kiểm tra thực tế và làm việc với thành phố về tình hình …": the verb tells what the meeting was about. */
    static @Nullable Stretch workedOn(FramedText frame) {
        for (Block block : frame.facts()) {
            for (Stretch words : block == frame.title() ? List.<Stretch>of() : block.sentences()) {
                int verb = words.find(0, "làm việc với");
                int about = verb < 0 ? -1 : words.find(verb, "về");
                int comma = verb < 0 ? -1 : words.find(verb, ",");
                boolean near = about > verb && about < verb + FARTHEST_ABOUT && (comma < 0 || comma > about);
                if (near && !words.is(verb - 1, "buổi")) {
                    return ended(words, about + 1, MeetingSubjects.subjectEnd(words, about + 1, false));
                }
            }
        }
        return null;
    }

    private static final int FARTHEST_ABOUT = 24;

    /** Where the words begin that tell what is reported, gone over or inspected at i, -1 where nothing is. */
    private static int workAt(Stretch words, int i, boolean title) {
        if (GONE_OVER.isAt(words, i)) {
            return i + 2;
        }
        if (CONCERNED.isAt(words, i)) {
            return i + CONCERNED.lengthAt(words, i);
        }
        if (title && INSPECTED.isAt(words, i)) {
            return i + INSPECTED.lengthAt(words, i);
        }
        int report = PRESENTED.lengthAt(words, i);
        boolean bare = report == 2 && !words.at(i, "trình bày");
        boolean plain = !bare || (words.at(i + 2, "tình hình") || words.at(i + 2, "kết quả")) && isBehindName(words, i);
        boolean told = report > 0 && plain && REPORTED.isAt(words, i + report);
        return told ? i + report : -1;
    }

    private static boolean isBehindName(Stretch words, int i) {
        boolean name = false;
        for (int k = Math.max(1, i - 8); k < i; k++) {
            name |= words.token(k).capital();
        }
        return name && !words.is(i - 1, "nghe") && !words.is(i - 1, ",") && !words.is(i - 1, "gia");
    }

    private static int workEnd(Stretch words, int from) {
        int end = from;
        while (end < words.size() && !words.is(end, ";") && !ENDS.isAt(words, end)) {
            end++;
        }
        return end;
    }

    private static final Lexicon GONE_OVER =
            Lexicon.of("tổ chức sơ kết", "tổ chức tổng kết", "tổ chức đánh giá", "tổ chức triển khai");
    /** "chỉ đạo nhiều nội dung liên quan đến phát triển kinh tế": what was spoken of. */
    private static final Lexicon CONCERNED = Lexicon.of(
            "nhiều nội dung liên quan đến",
            "một số nội dung liên quan đến",
            "các nội dung liên quan đến",
            "nhiều vấn đề liên quan đến",
            "một số vấn đề liên quan đến");

    private static final Lexicon INSPECTED = Lexicon.of("kiểm tra", "giám sát", "khảo sát");
    private static final Lexicon PRESENTED = Lexicon.of(
            "trình bày báo cáo", "trình bày tóm tắt báo cáo", "trình bày tóm tắt", "báo cáo tóm tắt", "báo cáo");
    private static final Lexicon WORK = Lexicon.all(GONE_OVER, CONCERNED, INSPECTED, PRESENTED);
    private static final Lexicon ENDS = Lexicon.of(
            ", nêu rõ", "nêu rõ", "cho biết", "với các", "tại hội nghị", "tại kỳ họp", "tại buổi", "tại cuộc");

    /** "nghe Văn phòng trình bày dự thảo báo cáo …": what is presented. */
    private static int presentedAt(Stretch words, int i) {
        if (!words.at(i, "nghe")) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(words.size(), i + 20) && !words.is(k, ";"); k++) {
            boolean told = words.at(k, "báo cáo")
                    && k > i + 2
                    && REPORTED.isAt(words, k + 2)
                    && words.norm(k - 1).length() > 1;
            if (told && !words.is(k - 1, "các") && !words.is(k - 1, "thảo")) {
                return k + 2;
            }
            if (words.at(k, "trình bày")) {
                boolean brief = words.at(k + 2, "tóm tắt");
                return k + (brief ? 4 : 2);
            }
        }
        return -1;
    }

    /** "nghe báo cáo của Sở … về tình hình …": what the report is about. */
    private static @Nullable Stretch heardFrom(Stretch words, int from) {
        int about = words.find(from, "về");
        if (about < 0 || about > from + 20) {
            return null;
        }
        int end = about + 1;
        while (end < words.size()
                && !words.is(end, "(")
                && !words.is(end, ";")
                && !(words.is(end, ",")
                        && end + 1 < words.size()
                        && words.token(end + 1).capital())) {
            end++;
        }
        return ended(words, about + 1, end);
    }

    /** Without signs at its end, null when too little is left. */
    static @Nullable Stretch ended(Stretch words, int from, int end) {
        int last = end;
        while (last > from
                && !words.token(last - 1).isWord()
                && !words.token(last - 1).isNumber()
                && !words.is(last - 1, ")")) {
            last--;
        }
        return last > from + 3 ? words.part(from, last) : null;
    }
}
