package vn.theo.reading.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Reads plans and programmes without a number whose title ends in a period, or which are said to be in force. */
final class PlannedDocuments {
    private static final Set<String> TYPES =
            Set.of("kế hoạch", "chương trình", "chương trình hành động", "đề án", "phương án");

    private static final int LONGEST_TITLE = 36;
    private static final int SHORTEST_TITLE = 3;
    private static final int FARTHEST_APPROVAL = 9;

    private static final Lexicon PERIODS = Lexicon.of(
            "giai đoạn",
            "thời kỳ",
            "nhiệm kỳ",
            "đến năm",
            "năm",
            "trung hạn",
            "định hướng đến năm",
            "tầm nhìn đến năm",
            "định hướng đến");

    /** Behind the title: it is in force. */
    private static final Lexicon SAID = Lexicon.of("đã được", "vừa được", "đã", "vừa", "do");

    private static final Lexicon ISSUED = Lexicon.of("phê duyệt", "ban hành", "thông qua", "ký ban hành");

    private static final Lexicon CARRIED_OUT = Lexicon.of("thực hiện", "triển khai thực hiện", "triển khai");

    private static final WordSet GENERAL = WordSet.of("các", "những", "nhiều", "mọi", "sở", "bộ", "phòng");

    private static final WordSet NO_TITLE = WordSet.of("và", "số", "trong", "năm", "tháng", "quý", "nêu", "trên", "có");

    /** "trong Kế hoạch đầu tư công trung hạn 2026 - 2030": money set aside, where the document is not meant. */
    private static final Lexicon BUDGETS = Lexicon.of("đầu tư công", "vốn", "ngân sách", "tài chính", "thu", "chi");

    /** "hoàn thành trong năm 2025": when something is done, and no part of a title. */
    private static final WordSet TIMES = WordSet.of("trong", "vào", "từ", "hết", "cuối", "đầu");

    private static final Lexicon ENDS = Lexicon.of(
            "đã",
            "đang",
            "sẽ",
            "là",
            "vừa",
            "được",
            "do",
            "nhằm",
            "theo",
            "cần",
            "phải",
            "này",
            "để",
            "trong đó",
            "với",
            "bằng",
            "nên",
            "thì",
            "mà",
            "kèm theo",
            "gồm",
            "trước",
            "sau",
            "từ",
            "khi");

    /** Types that another document may be about. */
    private static final Set<String> SUBJECTS =
            Set.of("kế hoạch", "chương trình", "chương trình hành động", "phương án");

    /** Between two documents that are named apart: "theo Quyết định số … và Kế hoạch …". */
    private static final WordSet APART = WordSet.of("và", "theo", "tại", "trong", "cùng", "với");

    private final Lexicon types;
    private final IssuerNames issuers;

    PlannedDocuments(Lexicon types, IssuerNames issuers) {
        this.types = types;
        this.issuers = issuers;
    }

    /** "Quyết định số … của UBND tỉnh thực hiện Chương trình …": the plan is what the document before it is about. */
    static boolean isSubject(Stretch words, int i, String type, List<DocumentMention> found) {
        if (found.isEmpty() || !SUBJECTS.contains(type)) {
            return false;
        }
        DocumentMention last = found.getLast();
        int end = last.words().end() - words.first();
        if (end >= i || last.number() == null) {
            return end > i;
        }
        for (int j = end; j < i; j++) {
            boolean joint = j == end || j >= i - 2;
            boolean aside = words.is(j, "(") || words.is(j, ")");
            if (!words.token(j).isWord() && !aside || joint && APART.has(words, j)) {
                return false;
            }
        }
        return true;
    }

    /** The plan whose type stands from from to after, null when none is named there. */
    @Nullable
    DocumentMention at(Stretch words, int from, int after, String type) {
        Token next = words.token(after);
        boolean plan = TYPES.contains(type)
                && words.token(from).capital()
                && !words.token(from).allCapitals()
                && !GENERAL.has(words, from - 1)
                && next.isWord()
                && !NO_TITLE.has(words, after)
                && !BUDGETS.isAt(words, after)
                && !ENDS.isAt(words, after)
                && !words.at(from - 4, "chủ trương đầu tư");
        if (!plan) {
            return null;
        }
        int title = ownerEnd(words, after);
        int end = titleEnd(words, title, type);
        int first = firstPeriod(words, title, end);
        boolean carried = type.equals("chương trình hành động") && carriesOut(words, title, end);
        boolean named = end - title >= SHORTEST_TITLE && (first > 0 || carried || isInForce(words, from, end));
        if (!named) {
            return null;
        }
        int last = first > 0 ? periodEnd(words, first, end) : carried ? beforeSign(words, title, end) : end;
        return mention(words, from, after, title, first > 0 ? first : last, last, type);
    }

    /** What is carried out ends at the first sign. */
    private static int beforeSign(Stretch words, int title, int end) {
        int i = title;
        while (i < words.size()
                && (i < end || !words.token(i).spaced())
                && (words.token(i).isWord() || words.token(i).isNumber() || inNumber(words, i))
                && !(words.is(i, "ngày") && words.token(i).capital())) {
            i++;
        }
        return i;
    }

    /** The signs of "9-NQ/TU". */
    private static boolean inNumber(Stretch words, int i) {
        boolean sign = words.is(i, "-") || words.is(i, "/");
        return sign && !words.token(i).spaced() && !words.token(i + 1).spaced();
    }

    private DocumentMention mention(Stretch words, int from, int after, int title, int nameEnd, int end, String type) {
        int area = words.find(title, "trên địa bàn");
        Stretch titled = words.part(title, area > title && area < nameEnd ? area : nameEnd);
        String name = Normal.collapsed(titled.plain()).replace(",", "");
        if (title == after) {
            return DocumentMention.titled(type, null, name, words, from, end, issuers);
        }
        Stretch owner = issuers.after(words, after);
        return new DocumentMention(
                type, null, name, owner, DocumentMention.relation(words, from), words.part(from, end));
    }

    /** "Chương trình hành động của Ban Chấp hành Đảng bộ tỉnh | thực hiện …": the position behind the owner. */
    private int ownerEnd(Stretch words, int after) {
        Stretch owner = issuers.after(words, after);
        return owner == null ? after : owner.end() - words.first();
    }

    /** A title may hold commas, but neither a verb that tells of it nor the next document of its type. */
    private int titleEnd(Stretch words, int title, String type) {
        int end = title;
        while (end < words.size() && end - title < LONGEST_TITLE) {
            Token token = words.token(end);
            boolean inside = token.isWord() || token.isNumber() || inTitle(words, end);
            boolean next = token.capital() && words.at(end, type);
            if (!inside || next || end > title && ENDS.isAt(words, end) && !token.capital()) {
                break;
            }
            end++;
        }
        while (end > title
                && !words.token(end - 1).isWord()
                && !words.token(end - 1).isNumber()) {
            end--;
        }
        return end;
    }

    private static boolean inTitle(Stretch words, int i) {
        return words.is(i, ",") || words.is(i, "-") || words.is(i, "–") || words.is(i, "&") || words.is(i, "/");
    }

    /** Where the period begins that ends a title ("giai đoạn 2021 - 2025", "đến năm 2030"), -1 where it names none. */
    private static int firstPeriod(Stretch words, int title, int end) {
        boolean national = words.at(title, "mục tiêu quốc gia");
        for (int i = title + (national ? 2 : 1) * SHORTEST_TITLE; i < end; i++) {
            int length = PERIODS.lengthAt(words, i);
            if (length > 0 && isYear(words, i + length) && !TIMES.has(words, i - 1)) {
                return words.is(i - 1, ",") ? i - 1 : i;
            }
        }
        return -1;
    }

    /** Behind the period and an outlook that follows it: "giai đoạn 2021 - 2025 và định hướng đến năm 2030". */
    private static int periodEnd(Stretch words, int from, int end) {
        int i = from;
        int last = from;
        while (i < end) {
            int start = words.is(i, ",") || words.is(i, "và") ? i + 1 : i;
            int length = PERIODS.lengthAt(words, start);
            if (length == 0 || !isYear(words, start + length)) {
                return last;
            }
            int year = start + length;
            boolean span = (words.is(year + 1, "-") || words.is(year + 1, "–")) && isYear(words, year + 2);
            last = span ? year + 3 : year + 1;
            i = last;
        }
        return last;
    }

    private static boolean isYear(Stretch words, int i) {
        String raw = words.token(i).raw();
        return words.token(i).isNumber() && raw.length() == 4 && (raw.startsWith("20") || raw.startsWith("19"));
    }

    /** "… thực hiện Nghị quyết …": an action programme is named for what it carries out. */
    private boolean carriesOut(Stretch words, int title, int end) {
        int length = CARRIED_OUT.lengthAt(words, title);
        return length > 0 && title + length < end && types.at(words, title + length) != null;
    }

    /** "UBND tỉnh phê duyệt …", "… đã được UBND tỉnh phê duyệt". */
    private boolean isInForce(Stretch words, int from, int end) {
        if (issuers.before(words, from) != null) {
            return true;
        }
        if (SAID.lengthAt(words, end) == 0) {
            return false;
        }
        for (int i = end + 1; i < Math.min(words.size(), end + FARTHEST_APPROVAL); i++) {
            if (ISSUED.isAt(words, i)) {
                return true;
            }
            if (words.is(i, ",") || words.is(i, ";") || words.is(i, ".")) {
                return false;
            }
        }
        return false;
    }
}
