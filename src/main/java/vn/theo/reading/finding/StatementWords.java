package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Deadlines;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Trims a statement to its subject and what is judged of it. */
final class StatementWords {
    private static final Lexicon LEADS = Lexicon.of(
            "trong",
            "với",
            "sau",
            "tại",
            "ở",
            "theo",
            "cũng theo",
            "đến",
            "để",
            "bên cạnh",
            "cùng với",
            "về",
            "đối với",
            "nhờ",
            "qua",
            "trước",
            "từ",
            "trên",
            "ngay",
            "thông qua",
            "liên quan",
            "phát biểu",
            "ngoài",
            "dưới",
            "nhằm",
            "bằng",
            "tính đến",
            "những năm qua",
            "nhiều năm qua",
            "những năm gần đây",
            "năm qua",
            "thời gian qua",
            "nhiệm kỳ qua",
            "được sự",
            "không kể",
            "nếu so với",
            "so với");
    /** "Kết quả rõ nhất là …", "Điểm sáng là …": announces what follows and is no part of it. */
    private static final Lexicon ANNOUNCEMENTS = Lexicon.of(
            "kết quả",
            "thành tựu",
            "thành công",
            "thành tích",
            "điểm nổi bật",
            "điểm sáng",
            "điểm nhấn",
            "dấu ấn",
            "nổi bật",
            "nổi bật nhất",
            "một thực trạng",
            "một thực tế",
            "nổi lên",
            "đáng chú ý",
            "đáng ghi nhận",
            "đáng mừng",
            "điều đáng mừng",
            "hạn chế",
            "khó khăn",
            "tồn tại",
            "vướng mắc");

    /** With these the predicate of a subject before them goes on. */
    private static final WordSet GOES_ON = WordSet.of("đã", "chưa", "còn", "nên", "bị", "cơ", "luôn");

    /** What opens a subject that commas may part from its predicate. */
    private static final Lexicon SUBJECTS = Lexicon.of(
            "việc",
            "công tác",
            "tình hình",
            "hoạt động",
            "một số",
            "nhiều",
            "chất lượng",
            "đội ngũ",
            "tỷ lệ",
            "tất cả",
            "toàn bộ");

    /** With these a chunk tells what came of the one before it. */
    private static final Lexicon CONSEQUENCES = Lexicon.of(
            "khiến", "làm cho", "dẫn đến", "dẫn tới", "kéo theo", "qua đó", "từ đó", "góp phần", "gây ra", "tạo ra");

    private static final int LONGEST_ANNOUNCEMENT = 7;
    private static final int FARTHEST = 200;
    private static final int LONGEST_LIST = 16;

    private StatementWords() {}

    /** Without connectives and adverbial phrases before the subject. */
    static @Nullable Stretch trimmed(Stretch statement) {
        int start = Openers.after(statement, Openers.after(statement, Connectives.start(statement)));
        // "Cũng theo báo cáo, …": what is said according to whom stands behind the comma
        int i = afterThen(statement, statement.at(start - 2, "cũng theo") ? start - 1 : start);
        i += statement.at(i, "ví dụ") ? statement.is(i + 2, ",") ? 3 : 2 : 0;
        i += concession(statement, i);
        i = Periods.beforeSubject(statement, i);
        for (int guard = 0; guard < 4 && i < statement.size() && leads(statement, i); guard++) {
            int comma = commaAfter(statement, i);
            if (comma < 0) {
                break;
            }
            i = comma + 1;
            int first = i;
            while (i < statement.size() && !startsSubject(statement, i)) {
                int next = commaAfter(statement, i);
                // "Qua thanh, kiểm tra, đã phát hiện …": a verb is no subject
                boolean verb = next > 0 && next <= i + 2 && TaskVerbs.opensTask(statement, i);
                if (next < 0 || GOES_ON.has(statement, next + 1) && !verb) {
                    break;
                }
                i = next + 1;
                if (GOES_ON.has(statement, i)) {
                    break;
                }
            }
            i = lacksSubject(statement, i) ? first : i;
        }
        i += i < statement.size() ? Connectives.start(statement.part(i, statement.size())) : 0;
        i += announcement(statement, i);
        i = MeasuredChunks.after(statement, i);
        return i < statement.size() ? statement.part(i, statement.size()) : null;
    }

    /** "thời tiết trái vụ, nắng nóng kéo dài, làm giảm năng suất": a predicate, whose subject stands before. */
    private static boolean lacksSubject(Stretch statement, int i) {
        boolean harms = statement.at(i, "làm") || statement.at(i, "gây") || statement.at(i, "khiến");
        return harms && commaAfter(statement, i) < 0;
    }

    /** How many tokens announce what follows, 0 when none do or nothing after them judges. */
    private static int announcement(Stretch statement, int from) {
        int length = ANNOUNCEMENTS.lengthAt(statement, from);
        for (int i = from + length; length > 0 && i < Math.min(statement.size(), from + LONGEST_ANNOUNCEMENT); i++) {
            String norm = statement.norm(i);
            if (norm.equals("là")) {
                boolean judges = Evaluation.of(statement.part(i + 1, statement.size())) != null;
                return judges ? i + 1 - from : 0;
            }
            if (!statement.token(i).isWord() || norm.equals("đã") || norm.equals("được") || norm.equals("còn")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean leads(Stretch statement, int i) {
        boolean year = statement.at(i, "năm")
                && i + 1 < statement.size()
                && Deadlines.isYear(statement.token(i + 1))
                && statement.is(i + 2, ",");
        int period = Periods.after(statement, i);
        boolean time = period > i && statement.is(period, ",");
        return year || time || LEADS.lengthAt(statement, i) > 0;
    }

    /** "Trong bối cảnh … thì …": what stands behind "thì". */
    private static int afterThen(Stretch statement, int start) {
        for (int i = start; statement.at(start, "do") && i < Math.min(statement.size(), start + 60); i++) {
            if (statement.at(i, "nên")) {
                Evaluation.Judgement cause = Evaluation.of(statement.part(start, i));
                boolean blamed = cause != null && cause.kind() == FoundFinding.Kind.SHORTCOMING;
                return blamed ? start : i + 1;
            }
        }
        int thus = thereforeAt(statement, start);
        if (thus > 0) {
            return thus;
        }
        boolean lead = LEADS.lengthAt(statement, start) > 0;
        for (int i = start; lead && i < Math.min(statement.size(), start + 60); i++) {
            if (statement.at(i, "thì")) {
                return i + 1;
            }
        }
        return start;
    }

    /** Behind the "nên" of "Qua 4 năm …, nhờ sự quan tâm … nên thu nhập đã tăng", 0 elsewhere. */
    private static int thereforeAt(Stretch statement, int start) {
        boolean owed = false;
        boolean lead = LEADS.isAt(statement, start);
        for (int i = start; lead && i + 2 < Math.min(statement.size(), start + 60); i++) {
            owed |= statement.at(i, "nhờ") || statement.at(i, "với sự");
            if (owed && statement.is(i, "nên") && !TaskVerbs.opensTask(statement, i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the chunk at i has a predicate of its own and so is not one more part of the lead before it. */
    private static boolean startsSubject(Stretch statement, int i) {
        int next = commaAfter(statement, i);
        if (CONSEQUENCES.isAt(statement, i)) {
            return false;
        }
        boolean nominal = SUBJECTS.isAt(statement, i);
        return next < 0
                || nominal
                || areDoers(statement, i)
                || isCounted(statement, i, next)
                || MeasuredChunks.holdsFigure(statement, i, next)
                || did(statement, i, next)
                || Evaluation.of(statement.part(i, next)) != null;
    }

    /** "các cơ quan, đơn vị và địa phương đã …": doers listed one after another, and that they did something. */
    private static boolean areDoers(Stretch statement, int from) {
        boolean joined = false;
        boolean several = statement.at(from, "các") || statement.at(from, "những");
        for (int i = from + 1; several && i < Math.min(statement.size(), from + LONGEST_LIST); i++) {
            if (joined && statement.is(i, "đã")) {
                return true;
            }
            joined |= statement.is(i, "và");
            if (joined && statement.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "tổng kim ngạch đã có dấu hiệu …": a subject, and what it has done. */
    private static boolean did(Stretch statement, int from, int end) {
        int did = statement.find(from + 1, "đã");
        return did > from + 1 && did < end && !GOES_ON.has(statement, from);
    }

    /** "toàn huyện còn 12 xã …": a subject, and how many are left. */
    private static boolean isCounted(Stretch statement, int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (statement.at(i, "còn") && statement.token(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static int concession(Stretch statement, int i) {
        return switch (statement.norm(i)) {
            case "mặc" -> statement.at(i, "mặc dù") ? 2 : 0;
            case "tuy" -> statement.at(i, "tuy nhiên") ? 0 : 1;
            case "dù" -> 1;
            default -> 0;
        };
    }

    static int commaAfter(Stretch statement, int from) {
        int depth = 0;
        for (int i = from; i < Math.min(statement.size(), from + FARTHEST); i++) {
            Token token = statement.token(i);
            if (token.isWord()) {
                continue;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                return i;
            }
        }
        return -1;
    }
}
