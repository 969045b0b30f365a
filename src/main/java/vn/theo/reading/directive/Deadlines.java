package vn.theo.reading.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Reads by when a task is due: the printed phrase, the last day it allows, and whether it recurs. */
public final class Deadlines {
    /** The phrase as printed, the last day it allows when it names one, and the phrase again when it recurs. */
    record Deadline(
            String phrase,
            @Nullable LocalDate due,
            @Nullable String recurrence) {}

    static final Lexicon OPENERS = Lexicon.of(
            "trước",
            "trong",
            "ngay trong",
            "chậm nhất",
            "chậm nhất là",
            "chậm nhất vào",
            "muộn nhất",
            "hết",
            "đến hết",
            "đến",
            "từ nay đến",
            "từ nay đến hết",
            "vào",
            "tới",
            "trong thời gian từ",
            "không muộn hơn",
            "từ",
            "đến trước",
            "trước khi kết thúc",
            "trong khoảng",
            "trong thời hạn",
            "trong vòng",
            "không quá");
    /** Sessions of a council named without a number. */
    private static final Lexicon SESSIONS = Lexicon.of(
            "kỳ họp cuối năm",
            "kỳ họp giữa năm",
            "kỳ họp thường lệ cuối năm",
            "kỳ họp thường lệ giữa năm",
            "kỳ họp gần nhất",
            "kỳ họp tiếp theo",
            "kỳ họp tới");

    private static final String TERM_OF_OFFICE = Normal.of("khóa");

    private static final Lexicon YEARLY_GOALS = Lexicon.of(
            "hoàn thành",
            "phấn đấu",
            "giải ngân",
            "thực hiện",
            "đạt",
            "tăng trưởng",
            "chỉ tiêu",
            "tăng thu",
            "phấn đầu");

    /** How many words a sentence that only gives a term has at most. */
    private static final int LONGEST_TERM = 24;

    private Deadlines() {}

    /** The deadline that an action, or the words beside it, name; null when none. */
    static @Nullable Deadline of(Stretch words, @Nullable LocalDate dated) {
        Deadline periodic = Recurrences.of(words);
        if (periodic != null) {
            return periodic;
        }
        for (int i = 0; i < words.size(); i++) {
            Deadline deadline = at(words, i, dated);
            if (deadline != null) {
                return deadline;
            }
        }
        Deadline session = session(words);
        return session != null ? session : yearOfGoal(words, dated);
    }

    /** The deadline that a heading or topic names by a date, month or quarter for all that follows; null when none. */
    static @Nullable Deadline named(Stretch words, @Nullable LocalDate dated) {
        for (int i = 0; i < words.size(); i++) {
            boolean opener = words.at(i, "trong quý")
                    || words.at(i, "trong tháng")
                    || words.at(i, "trước ngày")
                    || words.at(i, "đến ngày")
                    || words.at(i, "trước tháng")
                    || words.at(i, "ngay trong")
                    || words.at(i, "từ nay đến")
                    || words.at(i, "trong tuần")
                    || words.at(i, "đến hết")
                    || words.at(i, "đến trước")
                    || words.at(i, "chậm nhất")
                    || words.at(i, "muộn nhất")
                    || words.at(i, "không muộn hơn");
            Deadline deadline = opener ? at(words, i, dated) : null;
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    /** The deadline that opens a sentence: "Trước ngày 15/12, …", "Cuối tháng 3 năm 2026: …"; null when none does. */
    static @Nullable Deadline leading(Stretch sentence, @Nullable LocalDate dated) {
        int start = Connectives.start(sentence);
        Deadline deadline = at(sentence, start, dated);
        if (deadline != null) {
            String behind = sentence.norm(start + lengthOf(sentence, start, dated));
            return behind.equals(",") || behind.equals(":") ? deadline : null;
        }
        int comma = TaskClause.opensLead(sentence, start) ? sentence.find(start, ",") : -1;
        if (comma > 0 && sentence.is(comma + 1 + lengthOf(sentence, comma + 1, dated), ",")) {
            // "Trường hợp có khiếu nại, trong thời hạn 07 ngày làm việc, Sở A …"
            return at(sentence, comma + 1, dated);
        }
        PrintedDay day = PrintedDay.at(sentence, start, dated);
        if (day == null || !sentence.is(day.end(), ":")) {
            return null;
        }
        return new Deadline(sentence.part(start, day.end()).plain(), day.last(), null);
    }

    /** "…; hoàn thành trước ngày 5/3/2026": nothing but by when the task before is due. */
    static boolean isTermOnly(Stretch clause, int start) {
        int done = clause.at(start, "hoàn thành") || clause.at(start, "thực hiện") ? 2 : 0;
        int end = done == 0 ? 0 : start + done + lengthOf(clause, start + done, null);
        return end > start + done && end >= ActionWords.ended(clause).size();
    }

    /** Behind the words that open a term at i: "trước", "đến thời điểm"; i itself when none do. */
    private static int afterOpener(Stretch words, int i) {
        int from = i + OPENERS.lengthAt(words, i);
        return from > i && words.at(from, "thời điểm") ? from + 2 : from;
    }

    /** How many words the term at i takes, its opening word included; 0 when none stands there. */
    static int lengthOf(Stretch words, int i, @Nullable LocalDate dated) {
        int from = afterOpener(words, i);
        if (from == i) {
            return 0;
        }
        int counted = CountedTerms.lengthAt(words, i, from);
        PrintedDay day = counted > 0 ? null : PrintedDay.at(words, from, dated);
        return counted > 0
                ? from + counted - i
                : day == null ? 0 : day.end() + Recurrences.yearlyAt(words, day.end()) - i;
    }

    /** "Thời gian hoàn thành trước ngày 31/12/2026.": a sentence of its own that gives the term of those before it. */
    static @Nullable Deadline closing(Stretch sentence, @Nullable LocalDate dated) {
        boolean label = "time".equals(PlanItem.label(sentence)) && sentence.size() < LONGEST_TERM;
        return label ? of(sentence, dated) : null;
    }

    /** A phrase that stands alone in a field or cell: "Tháng 12/2025", "Năm 2026 và các năm tiếp theo". */
    static @Nullable Deadline field(Stretch words, @Nullable LocalDate dated) {
        Stretch phrase = ActionWords.ended(words);
        if (phrase.isEmpty()) {
            return null;
        }
        Deadline inner = of(phrase, dated);
        PrintedDay day = inner == null || inner.due() == null ? PrintedDay.at(phrase, 0, dated) : null;
        day = day == null ? PrintedDay.period(phrase, 0) : day;
        boolean open = phrase.find(0, "tiếp theo") > 0;
        LocalDate due =
                open ? null : inner != null && inner.due() != null ? inner.due() : day == null ? null : day.last();
        boolean recurs = phrase.find(0, "thường xuyên") == 0 || (inner != null && inner.recurrence() != null);
        return new Deadline(phrase.plain(), recurs ? null : due, recurs ? phrase.plain() : null);
    }

    private static @Nullable Deadline at(Stretch words, int i, @Nullable LocalDate dated) {
        int from = afterOpener(words, i);
        if (from == i || (i > 0 && isNounBefore(words, i))) {
            return null;
        }
        int counted = CountedTerms.lengthAt(words, i, from);
        if (counted > 0) {
            return new Deadline(words.part(i, from + counted).plain(), null, null);
        }
        PrintedDay day = PrintedDay.at(words, from, dated);
        if (day == null || isPlanPeriod(words, i)) {
            return null;
        }
        int yearly = Recurrences.yearlyAt(words, day.end());
        if (yearly > 0 && day.exact()) {
            String phrase = words.part(i, day.end() + yearly).plain();
            return new Deadline(phrase, null, phrase);
        }
        boolean start = words.at(i, "từ") && !words.at(i, "từ nay");
        boolean before = words.at(i, "trước") || words.at(i, "đến trước");
        LocalDate end = day.last();
        LocalDate last = end != null && before && day.exact() ? end.minusDays(1) : end;
        return start ? null : new Deadline(words.part(i, day.end()).plain(), last, null);
    }

    /** "quy hoạch … đến năm 2030", "giai đoạn 2021 đến 2025", "ngày 5 tháng 3 năm 2020" of a document. */
    private static boolean isNounBefore(Stretch words, int i) {
        return switch (words.norm(i - 1)) {
            case "đoạn", "kỳ", "nhìn", "lược", "tính" -> true;
            default -> false;
        };
    }

    private static boolean isPlanPeriod(Stretch words, int i) {
        boolean towards = words.at(i, "đến") || words.at(i, "từ");
        for (int k = Math.max(0, i - 12); k < i && towards; k++) {
            if (words.at(k, "quy hoạch")
                    || words.at(k, "chiến lược")
                    || words.at(k, "tầm nhìn")
                    || words.at(k, "giai đoạn")
                    || words.at(k, "đề án") && k > 0
                    || words.at(k, "thời kỳ")) {
                return true;
            }
        }
        return false;
    }

    /** "tại Kỳ họp thứ 3, khóa IX". */
    private static @Nullable Deadline session(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            int near = SESSIONS.lengthAt(words, i);
            if (near > 0) {
                return new Deadline(words.part(i, i + near).plain(), null, null);
            }
        }
        int i = words.find(0, "kỳ họp thứ");
        if (i < 0) {
            return null;
        }
        int end = Math.min(words.size(), i + 4);
        int term = words.find(end, TERM_OF_OFFICE);
        end = term > 0 && term - end < 6 && term + 1 < words.size() ? term + 2 : end;
        return new Deadline(words.part(i, end).plain(), null, null);
    }

    /** "hoàn thành chỉ tiêu … năm 2025": the year of the goal is its term. */
    private static @Nullable Deadline yearOfGoal(Stretch words, @Nullable LocalDate dated) {
        boolean goal = false;
        for (int i = 0; i < words.size(); i++) {
            goal |= YEARLY_GOALS.lengthAt(words, i) > 0 && i + 1 < words.size();
            boolean year = words.at(i, "năm") && i + 1 < words.size() && isYear(words.token(i + 1));
            boolean range = words.is(i - 1, "tháng")
                    || words.is(i - 2, "tháng")
                    || isNounBefore(words, Math.max(1, i))
                    || words.is(i + 2, "-");
            boolean number = words.token(i).isNumber() && isYear(words.token(i));
            if (year && goal && !range && !number && !isPast(words, i + 1, dated)) {
                return new Deadline(
                        words.part(i, i + 2).plain(), LocalDate.of(Integer.parseInt(words.norm(i + 1)), 12, 31), null);
            }
        }
        return null;
    }

    /** "Hiến pháp năm 2013", "dự toán năm 2024" in a text of 2025: a year that is over is nobody's term. */
    private static boolean isPast(Stretch words, int year, @Nullable LocalDate dated) {
        return dated != null && Integer.parseInt(words.norm(year)) < dated.getYear();
    }

    public static boolean isYear(Token token) {
        return token.isNumber()
                && token.raw().length() == 4
                && (token.norm().startsWith("20") || token.norm().startsWith("19"));
    }
}
