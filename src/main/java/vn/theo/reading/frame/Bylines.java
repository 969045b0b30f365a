package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Finds who wrote a page: a line of its own ("Tin, ảnh: …", a bare name) or the tail of the last paragraph ("(HTH)"). */
public final class Bylines {
    /**
     * A byline as printed.
     *
     * @param names the stretches that are names; empty when only a source is named
     */
    public record Byline(Stretch words, List<Stretch> names) {}

    private static final int LONGEST = 80;

    private static final int LONGEST_SOURCE = 14;

    private final Lexicon openings = Lexicon.load("byline-openings.txt");

    /** Whether the block begins as bylines do ("Tin, ảnh: …"), so that it is no caption. */
    boolean isOpened(Block block) {
        return openings.at(block.content(), 0) != null && whole(block) != null;
    }

    /** Whether the block ends in such a byline, so that it is no caption either. */
    boolean endsOpened(Block block) {
        Byline byline = trailing(block.content());
        return byline != null && openings.at(byline.words(), 0) != null;
    }

    /** The byline that this whole block is, null when it is none. */
    @Nullable
    Byline whole(Block block) {
        boolean line =
                block.length() <= LONGEST && !block.inTable() && block.marker().isEmpty();
        return line && !block.content().isEmpty() ? of(block.content()) : null;
    }

    /** "ƯU ĐIỂM": a heading in capitals and nobody's name. */
    private static final Lexicon HEADINGS = Lexicon.of(
            "ưu điểm",
            "khuyết điểm",
            "hạn chế",
            "tồn tại",
            "kết quả",
            "nguyên nhân",
            "mục tiêu",
            "nhiệm vụ",
            "giải pháp",
            "kiến nghị",
            "đề xuất",
            "phương hướng",
            "kết luận",
            "phụ lục");

    private @Nullable Byline of(Stretch words) {
        Lexicon.Match opening = openings.at(words, 0);
        if (opening != null) {
            int start = opening.length();
            if (words.is(start, ":")) {
                start++;
            }
            boolean source = opening.value().equals("source");
            boolean ended = words.is(words.size() - 1, ".") && words.size() > 8;
            // "Theo Cổng thông tin …" says already that it names one
            boolean sourceNamed = !source
                    || opening.length() > 1 && words.size() <= LONGEST_SOURCE
                    || (start < words.size() && words.token(start).capital());
            return start >= words.size() || ended || !sourceNamed
                    ? null
                    : new Byline(words, source ? List.of() : names(words.part(start, words.size())));
        }
        return !HEADINGS.isAt(words, 0) && isNames(words) || isBracketed(words)
                ? new Byline(words, names(words))
                : null;
    }

    /** The office that sent a text, on the last line of it: "Văn phòng UBND huyện". */
    @Nullable
    Byline office(Block last) {
        Stretch words = last.content();
        boolean open = words.size() >= 2
                && words.size() <= 9
                && words.token(words.size() - 1).isWord();
        boolean office = last.marker().isEmpty() && !last.inTable() && OFFICES.lengthAt(words, 0) > 0;
        return open && office && words.token(0).capital() ? new Byline(words, List.of()) : null;
    }

    private static final Lexicon OFFICES = Lexicon.of(
            "Văn phòng",
            "Phòng",
            "Sở",
            "Ban",
            "Trung tâm",
            "UBND",
            "Ủy ban nhân dân",
            "Cổng",
            "Báo",
            "Đài",
            "Trang",
            "Chi cục",
            "Cục",
            "Thông tấn xã",
            "Công an",
            "Bộ Chỉ huy",
            "Huyện ủy",
            "Tỉnh ủy",
            "Thành ủy",
            "Thị ủy",
            "Đảng ủy",
            "BBT",
            "VP",
            "Huyện đoàn",
            "Tỉnh đoàn",
            "Hội Nông dân",
            "Hội Phụ nữ",
            "Liên đoàn Lao động");

    /** A date with the name of who wrote the page beside it: "Minh Thư - 08:15, 24/11/2026". */
    record SignedStamp(Stamp stamp, Byline byline) {}

    /** The date and the name on one line, null when the line is no such pair. */
    @Nullable
    SignedStamp signedStamp(Block block) {
        Stretch words = block.content();
        if (words.size() > 30 || block.inTable() || !block.marker().isEmpty()) {
            return null;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (!SIGNS.has(words, i)) {
                continue;
            }
            Stretch left = words.part(0, i);
            Stretch right = words.part(i + 1, words.size());
            Stamp after = Stamp.only(right);
            Stamp before = after == null ? Stamp.only(left) : null;
            Stamp stamp = after == null ? before : after;
            Byline byline = stamp == null ? null : of(after == null ? right : left);
            if (stamp != null && byline != null && !byline.names().isEmpty()) {
                return new SignedStamp(stamp, byline);
            }
        }
        return null;
    }

    private static final WordSet SIGNS = WordSet.of("-", "|", ",", "•", "·", "/");

    private static final int LONGEST_TAIL = 14;

    /** The byline that ends the stretch after the last sentence, null when none does. */
    @Nullable
    Byline trailing(Stretch words) {
        int from = Math.max(1, words.size() - LONGEST_TAIL);
        for (int i = words.size() - 1; i > from; i--) {
            String before = words.norm(i - 1);
            boolean ended = ENDS.contains(before) || before.equals("/") && words.is(i - 2, ".");
            Stretch tail = words.part(i, words.size());
            Byline opened = ended && openings.at(words, i) != null ? of(tail) : null;
            if (opened != null && (!opened.names().isEmpty() || saysSource(tail))) {
                return opened;
            }
            if (ended && words.token(i).spaced() && (isBracketed(tail) || isNames(tail))) {
                return new Byline(tail, names(tail));
            }
        }
        return null;
    }

    /** "Nguồn: Yahoo": who is named needs no person beside. */
    private static boolean saysSource(Stretch tail) {
        return tail.at(0, "nguồn") && tail.size() <= 6;
    }

    private static final Set<String> ENDS = Set.of(".", "...", "\"", "!", "?");

    /** "(HTH)", "(Theo TTXVN)". */
    private static boolean isBracketed(Stretch tail) {
        if (tail.size() < 3 || !tail.is(0, "(") || !tail.is(tail.size() - 1, ")")) {
            return false;
        }
        for (int i = 1; i < tail.size() - 1; i++) {
            boolean fits = tail.token(i).capital() || ".,-&/+".contains(tail.norm(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are nothing but one to four names: "TRỌNG LỢI", "T.SỸ", "Thành Trung - Duy Chiến". */
    private static boolean isNames(Stretch words) {
        if (words.size() > 16 || !words.token(0).capital()) {
            return false;
        }
        int capitals = 0;
        int limit = withoutSource(words);
        for (int i = 0; i < limit; i++) {
            Token token = words.token(i);
            boolean joint = token.is(".")
                    || token.is("-")
                    || token.is(",")
                    || token.is("và")
                    || token.is("(")
                    || token.is(")")
                    || token.is("/")
                    || token.is("&")
                    || token.is("+");
            if (!token.capital() && !joint) {
                return false;
            }
            capitals += token.capital() ? 1 : 0;
        }
        boolean stop = words.is(words.size() - 1, ".") && words.size() > 4;
        return capitals >= 1 && capitals <= 9 && !stop && isNameSized(words);
    }

    /** Where what follows the names begins: "Lan Anh (tổng hợp)", "Lan Anh/VOV - Trung tâm Tin". */
    private static int withoutSource(Stretch words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean bracket = words.is(i, "(") && COMPILED.lengthAt(words, i + 1) > 0;
            boolean agency = words.is(i, "/") && words.token(i + 1).allCapitals();
            boolean photo = words.is(i, "ảnh") && words.is(i + 1, ":");
            if (bracket && words.is(words.size() - 1, ")") || photo || agency && words.size() - i < 10) {
                return i;
            }
        }
        return words.size();
    }

    private static final Lexicon COMPILED = Lexicon.of("tổng hợp", "theo", "ghi", "lược dịch", "lược ghi", "thực hiện");

    private static boolean isNameSized(Stretch words) {
        for (Stretch name : names(words)) {
            int syllables = 0;
            for (int i = 0; i < name.size(); i++) {
                syllables += name.token(i).isWord() ? 1 : 0;
            }
            if (syllables > 4) {
                return false;
            }
        }
        return true;
    }

    /** Agencies and broadcasters, which sign texts and are nobody. */
    private static final Lexicon AGENCIES =
            Lexicon.of("VOV", "VTV", "TTXVN", "VGP", "AFP", "BBC", "CNN", "TTX", "Vietnam +", "Vietnamplus");

    /** "D.Hòa-T.Lan": the initial of another name begins behind the dash. */
    private static boolean isInitial(Stretch words, int i) {
        return i + 1 < words.size()
                && words.token(i).capital()
                && words.token(i).raw().length() == 1
                && words.is(i + 1, ".");
    }

    /** What stands before the name of who reports: "CTV Lan Anh". */
    private static final WordSet REPORTERS = WordSet.of("ctv", "pv", "btv");

    private static List<Stretch> names(Stretch words) {
        List<Stretch> names = new ArrayList<>();
        boolean bracketed = words.is(0, "(");
        Stretch inner = bracketed ? words.part(1, words.size() - 1) : words.part(0, withoutSource(words));
        if (inner.is(0, "theo")) {
            return List.of();
        }
        int from = 0;
        for (int i = 0; i <= inner.size(); i++) {
            String norm = inner.norm(i);
            boolean end = i == inner.size()
                    || norm.equals(",")
                    || norm.equals("và")
                    || norm.equals("(")
                    || norm.equals("theo")
                    || norm.equals("&")
                    || norm.equals("/")
                    || (norm.equals("-") && (inner.token(i).spaced() || isInitial(inner, i + 1)));
            if (end) {
                from += REPORTERS.has(inner, from) && from + 1 < i ? 1 : 0;
                // "Lan Anh/Berlin": where the reporter was
                boolean place = inner.is(from - 1, "/") && i - from == 1;
                if (i > from && !place && inner.token(from).capital() && !AGENCIES.isAt(inner, from)) {
                    names.add(inner.part(from, i));
                }
                from = i + 1;
                if (norm.equals("(") || norm.equals("theo")) {
                    break;
                }
            }
        }
        return names;
    }
}
