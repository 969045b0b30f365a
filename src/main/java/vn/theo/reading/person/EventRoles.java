package vn.theo.reading.person;

import java.util.Set;
import vn.theo.reading.EventRole;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells what a person does in the sentence that names them. */
final class EventRoles {
    private static final int FARTHEST_VERB = 14;
    private static final Lexicon LEADS_IN =
            Lexicon.of("có buổi làm việc", "đã có buổi làm việc", "có buổi làm việc với", "làm trưởng đoàn", "chủ trì");

    private static final Lexicon OPENINGS = Lexicon.of(
            "phát biểu", "trao đổi với", "trả lời", "chia sẻ với", "nói về", "kết luận", "trao đổi về", "lý giải");

    /** "trực tiếp chỉ đạo": who directs work says nothing here. */
    private static final Lexicon MANNERS_OF_WORK = Lexicon.of(
            "trực tiếp",
            "kịp thời",
            "tiếp tục",
            "chủ động",
            "tập trung",
            "khẩn trương",
            "thường xuyên",
            "phân công",
            "chịu trách nhiệm");

    /** In what mood somebody speaks. */
    private static final Lexicon MOODS = Lexicon.of(
            "phấn khởi",
            "vui mừng",
            "vui vẻ",
            "xúc động",
            "bức xúc",
            "lo lắng",
            "hồ hởi",
            "thẳng thắn",
            "cũng",
            "đã",
            "không giấu được niềm vui");

    /** With these "dự" is part of a longer word: "dự phòng", "dự toán". */
    private static final Set<String> PARTS =
            Set.of("án", "thảo", "toán", "phòng", "báo", "kiến", "trữ", "trù", "đoán", "bị", "tính", "nguồn");

    private static final Lexicon LIVES = Lexicon.of("ở", "trú tại", "ngụ tại", "ngụ", "trú", "thôn", "bản", "ấp", "tổ");

    private static final int FARTHEST_APPOSITION = 36;
    private static final int FARTHEST_CHAIRS = 90;

    private final Lexicon chairs = Lexicon.load("chair-verbs.txt");
    private final Lexicon speech;
    private final Lexicon attendance = Lexicon.load("attendance.txt");

    EventRoles(Lexicon speech) {
        this.speech = speech;
    }

    /**
     * The role of the mention that takes the tokens from..end.
     *
     * @param next where the next person of the sentence is named, or the size of the sentence
     * @param firstFrom where the first person of the sentence is named
     */
    EventRole of(Stretch words, int from, int end, int next, int firstFrom) {
        boolean owned = words.norm(from - 1).equals("của") || isObject(words, from);
        if (isChairBefore(words, from, firstFrom, owned)) {
            return EventRole.CHAIR;
        }
        boolean first = true;
        int start = afterBracket(words, end);
        if (!owned && chairsBehindApposition(words, start, next)) {
            return EventRole.CHAIR;
        }
        if (!owned && speaksBehindApposition(words, start, next)) {
            return EventRole.SPEAKER;
        }
        int limit = Math.min(next, start + FARTHEST_VERB);
        for (int i = start; i < limit && !owned; i++) {
            String norm = words.norm(i);
            if (norm.equals(";") || norm.equals(":")) {
                break;
            }
            if (chairs.at(words, i) != null && !isOrdered(words, end, i)) {
                return EventRole.CHAIR;
            }
            if (LEADS_IN.at(words, i) != null && i <= end + 2) {
                return EventRole.CHAIR;
            }
            if (isSpeech(words, i) && (first || i <= end + 4)) {
                return EventRole.SPEAKER;
            }
            boolean object = norm.equals("về") || norm.equals("tại") || norm.equals("và");
            first &= object || attendance.at(words, i) != null || words.norm(i).equals(",") || i < end + 3;
            if (isAttendance(words, i)) {
                return chairLater(words, i, limit)
                        ? EventRole.CHAIR
                        : speaksLater(words, i, limit) ? EventRole.SPEAKER : EventRole.ATTENDEE;
            }
        }
        return roleBefore(words, from, end, firstFrom, owned);
    }

    /** "Đại biểu X (đơn vị Y) đề nghị …": behind what stands in brackets. */
    private static int afterBracket(Stretch words, int end) {
        int close = words.norm(end).equals("(") ? words.find(end, ")") : -1;
        return close > 0 && close < end + FARTHEST_VERB ? close + 1 : end;
    }

    /** "Bà X, người dân thôn Đông, xã Hòa Bình, cho biết", "Anh X ở tổ 5 nói": behind what describes the person. */
    private boolean speaksBehindApposition(Stretch words, int start, int next) {
        boolean lives = LIVES.lengthAt(words, start) > 0;
        if (!lives && !words.norm(start).equals(",") && !words.norm(start).equals("-")) {
            return false;
        }
        int limit = Math.min(next, start + FARTHEST_APPOSITION);
        for (int i = start + 1; i < limit; i++) {
            boolean described = words.token(i).isWord()
                    || words.token(i).isNumber()
                    || words.norm(i).equals(",")
                    || words.norm(i).equals("-");
            boolean order = words.at(i, "chỉ đạo") || words.at(i, "giao");
            if (!described || order || chairs.at(words, i) != null || isAttendance(words, i)) {
                return false;
            }
            int adverb = MOODS.lengthAt(words, i);
            boolean opens = words.norm(i - 1).equals(",") || lives;
            if (opens && (isSpeech(words, i) || adverb > 0 && isSpeech(words, i + adverb))) {
                return true;
            }
        }
        return false;
    }

    /** "Đồng chí X, Ủy viên …, Bí thư …, Trưởng đoàn … chủ trì hội nghị": behind a long row of posts. */
    private boolean chairsBehindApposition(Stretch words, int start, int next) {
        if (!words.norm(start).equals(",") && !words.norm(start).equals("-")) {
            return false;
        }
        int limit = Math.min(next, start + FARTHEST_APPOSITION);
        for (int i = start + 1; i < limit; i++) {
            if (words.at(i, "làm trưởng đoàn") || words.at(i, "làm chủ tọa")) {
                return true;
            }
            if (chairs.at(words, i) != null) {
                return !words.at(i, "chủ trì , phối hợp") && !words.at(i, "chủ trì phối hợp");
            }
            String norm = words.norm(i);
            boolean described = words.token(i).isWord()
                    || norm.equals(",")
                    || norm.equals("-")
                    || norm.equals(".")
                    || words.token(i).isNumber();
            if (!described || isSpeech(words, i) || isAttendance(words, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAttendance(Stretch words, int i) {
        return attendance.at(words, i) != null && !(words.norm(i).equals("dự") && PARTS.contains(words.norm(i + 1)));
    }

    /** "đến dự và phát biểu": who comes and speaks is a speaker. */
    private static boolean speaksLater(Stretch words, int i, int limit) {
        for (int j = i; j < Math.min(limit, i + 5); j++) {
            if (words.at(j, "phát biểu")) {
                return true;
            }
        }
        return false;
    }

    /** "giao Phó Thủ tướng …", "báo cáo Bộ trưởng …": what this person does next is what somebody wants of them. */
    private static boolean isObject(Stretch words, int from) {
        return switch (words.norm(from - 1)) {
            case "giao", "cầu", "nghị", "trình", "gửi", "thăm", "viên", "mời", "chúc", "tặng", "gặp" -> true;
            case "cáo" -> words.norm(from - 2).equals("báo");
            default -> false;
        };
    }

    /** "yêu cầu … chủ trì": somebody is told to lead work, nobody chairs. */
    private boolean isOrdered(Stretch words, int end, int i) {
        for (int j = end; j < i; j++) {
            if (speech.at(words, j) != null) {
                return true;
            }
        }
        return words.at(i, "chủ trì , phối hợp") || words.at(i, "chủ trì phối hợp");
    }

    private boolean chairLater(Stretch words, int i, int limit) {
        for (int j = i; j < Math.min(limit, i + 5); j++) {
            if (chairs.at(words, j) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeech(Stretch words, int i) {
        boolean earlier = words.at(i, "chỉ đạo ,") && words.norm(i - 1).equals("đã");
        boolean board = words.at(i, "chỉ đạo") && words.norm(i - 1).equals("ban");
        boolean work = board || words.at(i, "chỉ đạo") && MANNERS_OF_WORK.lengthAt(words, i - 2) == 2;
        return speech.at(words, i) != null && !words.token(i).capital() && !earlier && !work;
    }

    /** "Chủ trì Hội thảo gồm các đồng chí: …", "dưới sự chủ trì của …". */
    private boolean isChairBefore(Stretch words, int from, int firstFrom, boolean owned) {
        for (int i = 0; i < from; i++) {
            if (chairs.at(words, i) == null) {
                continue;
            }
            boolean opens = i < firstFrom && (i <= 2 || words.norm(i - 1).equals(","));
            boolean under = words.norm(i - 1).equals("sự") && (owned && from - i < 6 || isWithChair(words, i, from));
            boolean together = words.norm(i - 1).equals("cùng") && from - i < 8;
            if ((opens && !words.at(i, "chủ trì , phối hợp")) || under || together) {
                return true;
            }
        }
        return false;
    }

    /** "Đó là yêu cầu của …", "- đó là khẳng định của …": the words before are this person's. */
    private static boolean saidBy(Stretch words, int of) {
        for (int i = Math.max(0, of - FARTHEST_SAYING); i < of; i++) {
            if (words.at(i, "đó là") || words.at(i, "đây là")) {
                for (int k = i + 2; k < of; k++) {
                    if (SAYINGS.lengthAt(words, k) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static final int FARTHEST_SAYING = 14;
    private static final Lexicon SAYINGS = Lexicon.of(
            "yêu cầu",
            "chỉ đạo",
            "ý kiến chỉ đạo",
            "phát biểu",
            "khẳng định",
            "nhấn mạnh",
            "lưu ý",
            "đề nghị",
            "chia sẻ",
            "nhận định",
            "đánh giá",
            "lời",
            "kết luận",
            "quan điểm");

    /** "dưới sự chủ trì của A, … và các đồng chí: B, …; C, …": who stands in the row with the chair. */
    private boolean isWithChair(Stretch words, int chaired, int from) {
        boolean row = false;
        if (from - chaired >= FARTHEST_CHAIRS) {
            return false;
        }
        for (int i = chaired + 2; i < from; i++) {
            row |= words.at(i, "và các đồng chí") || words.at(i, "cùng các đồng chí");
            if (words.norm(i).equals(".") || isSpeech(words, i) || isAttendance(words, i)) {
                return false;
            }
        }
        return row;
    }

    private EventRole roleBefore(Stretch words, int from, int end, int firstFrom, boolean owned) {
        if (words.norm(from - 1).equals("theo")
                || words.at(from - 2, "theo lời")
                || words.at(from - 3, "theo ý kiến")) {
            return EventRole.SPEAKER;
        }
        if (words.norm(from - 1).equals("do") && speaksSoon(words, end)) {
            return EventRole.SPEAKER;
        }
        if (words.norm(from - 1).equals("của") && saidBy(words, from - 1)) {
            return EventRole.SPEAKER;
        }
        if (owned) {
            return EventRole.MENTIONED;
        }
        for (int i = 0; i < Math.min(from, 5); i++) {
            boolean opens = i == 0 || words.norm(i - 1).equals(",") || i <= 2;
            if (opens && from == firstFrom && OPENINGS.at(words, i) != null) {
                return EventRole.SPEAKER;
            }
        }
        return attends(words, from) ? EventRole.ATTENDEE : EventRole.MENTIONED;
    }

    private boolean speaksSoon(Stretch words, int end) {
        for (int i = end; i < Math.min(words.size(), end + 3); i++) {
            if (speech.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean attends(Stretch words, int from) {
        for (int i = 0; i < from; i++) {
            boolean opens = i == 0
                    || words.norm(i - 1).equals(",")
                    || words.norm(i - 1).equals(";")
                    || words.norm(i - 1).equals("có")
                    || i <= 3;
            if (opens && isAttendance(words, i)) {
                return true;
            }
            if (words.at(i, "có sự tham dự") || words.at(i, "sự tham dự của") || words.at(i, "sự tham gia của")) {
                return true;
            }
        }
        return false;
    }
}
