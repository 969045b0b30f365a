package vn.theo.reading.finding;

import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows phrases of time that open a statement, with a comma behind them or without: "Trong 6 tháng đầu năm …". */
final class Periods {
    private static final Lexicon OPENINGS = Lexicon.of(
            "mấy", "trong", "sau", "qua", "trải qua", "tính đến", "từ", "ngay từ", "trong suốt", "suốt", "đến");

    private static final Lexicon UNITS = Lexicon.of(
            "tháng", "năm", "quý", "tuần", "ngày", "thời gian", "giai đoạn", "nhiệm kỳ", "kỳ", "vụ", "nửa nhiệm kỳ");

    private static final Lexicon PARTS = Lexicon.of(
            "đầu",
            "cuối",
            "giữa",
            "qua",
            "vừa qua",
            "gần đây",
            "nay",
            "đến nay",
            "các",
            "những",
            "mấy",
            "nhiều",
            "hơn",
            "gần",
            "một",
            "hai",
            "ba",
            "bốn",
            "năm",
            "sáu",
            "chín",
            "mười",
            "i",
            "ii",
            "iii",
            "iv",
            "-",
            "/",
            "cả",
            "thứ",
            "đầu tiên",
            "trở lại đây",
            "này",
            "hết",
            "đến");

    private static final Lexicon PREPOSITIONS = Lexicon.of(
            "của",
            "trên",
            "tại",
            "ở",
            "với",
            "cùng",
            "theo",
            "do",
            "để",
            "và",
            "có",
            "được",
            "thực hiện",
            "triển khai",
            "kể từ");

    private static final Lexicon BACK = Lexicon.of("qua", "vừa qua", "gần đây", "nay", "đến nay");

    private Periods() {}

    /** Behind the phrase of time at i, i where none stands there. */
    static int after(Stretch words, int i) {
        int k = i + OPENINGS.lengthAt(words, i);
        boolean unit = false;
        while (k < words.size()) {
            int length = UNITS.lengthAt(words, k);
            unit |= length > 0;
            length = length > 0 ? length : PARTS.lengthAt(words, k);
            if (length == 0 && !words.token(k).isNumber()) {
                break;
            }
            k += Math.max(1, length);
        }
        return unit && k > i + 1 ? k : i;
    }

    /** Where the subject begins behind a phrase of time that no comma parts from it, i elsewhere. */
    static int beforeSubject(Stretch words, int i) {
        int end = OPENINGS.isAt(words, i) ? after(words, i) : i;
        boolean subject = end > i && end < words.size() && words.token(end).isWord();
        for (int k = end; subject && k < Math.min(words.size(), end + SHORT_LEAD); k++) {
            // "Sau nhiều năm vượt thu, …": more of the lead, and no subject
            subject = !words.is(k, ",");
        }
        return subject && !TaskVerbs.opensTask(words, end) && !PREPOSITIONS.isAt(words, end) ? end : i;
    }

    /** "Năm 2020, …", "6 tháng đầu năm, … đã": whether a sentence tells of a time that is over. */
    static boolean isPast(Stretch sentence, int start) {
        int end = after(sentence, start);
        if (end == start) {
            return false;
        }
        int did = sentence.find(end, "đã");
        boolean back = false;
        for (int i = start; i < end; i++) {
            back |= BACK.isAt(sentence, i);
        }
        return back || did > 0 && did < end + FARTHEST_VERB;
    }

    /** "Đến nay, …", "Gần 10 năm qua, …", "Các tổ chức thời gian qua đã …": what is told is no plan. */
    static boolean looksBack(Stretch sentence) {
        int end = Math.min(sentence.size(), FARTHEST_OPENING);
        return SO_FAR.next(sentence, 0, end) < end || isPast(sentence, Connectives.start(sentence));
    }

    private static final Lexicon SO_FAR = Lexicon.of(
            "đến nay",
            "hiện nay",
            "cho đến nay",
            "thời gian qua",
            "vừa qua",
            "năm qua",
            "tháng qua",
            "nhiệm kỳ qua",
            "những năm gần đây",
            "từ đầu năm đến nay");

    private static final int SHORT_LEAD = 4;
    private static final int FARTHEST_OPENING = 14;
    private static final int FARTHEST_VERB = 30;
}
