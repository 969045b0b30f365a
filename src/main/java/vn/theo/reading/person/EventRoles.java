package vn.theo.reading.person;

import vn.theo.reading.EventRole;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Tells what a person does in the sentence that names them. */
final class EventRoles {
    private static final int FARTHEST_VERB = 14;
    private static final Lexicon LEADS_IN = Lexicon.of(
            "có buổi làm việc",
            "đã có buổi làm việc",
            "có buổi làm việc với",
            "đã làm việc với",
            "làm trưởng đoàn",
            "chủ trì");

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
    private static final WordSet PARTS =
            WordSet.of("án", "thảo", "toán", "phòng", "báo", "kiến", "trữ", "trù", "đoán", "bị", "tính", "nguồn");

    private static final Lexicon LIVES = Lexicon.of("ở", "trú tại", "ngụ tại", "ngụ", "trú", "thôn", "bản", "ấp", "tổ");

    private static final int FARTHEST_APPOSITION = 36;

    private final Lexicon chairs = Lexicon.load("chair-verbs.txt");
    private final Lexicon speech;
    private final Lexicon attendance = Lexicon.load("attendance.txt");
    private final LeadingRoles leading;

    EventRoles(Lexicon speech) {
        this.speech = speech;
        this.leading = new LeadingRoles(this, speech, chairs);
    }

    /**
     * The role of the mention that takes the tokens from..end.
     *
     * @param next where the next person of the sentence is named, or the size of the sentence
     * @param firstFrom where the first person of the sentence is named
     */
    EventRole of(Stretch words, int from, int end, int next, int firstFrom) {
        boolean owned = words.is(from - 1, "của") || isObject(words, from);
        if (leading.isChair(words, from, firstFrom, owned)) {
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
            first &= object || attendance.at(words, i) != null || words.is(i, ",") || i < end + 3;
            if (isAttendance(words, i)) {
                return chairLater(words, i, limit)
                        ? EventRole.CHAIR
                        : speaksLater(words, i, limit) ? EventRole.SPEAKER : EventRole.ATTENDEE;
            }
        }
        return leading.of(words, from, end, firstFrom, owned);
    }

    /** "Đại biểu X (đơn vị Y) đề nghị …": behind what stands in brackets. */
    private static int afterBracket(Stretch words, int end) {
        int close = words.is(end, "(") ? words.find(end, ")") : -1;
        return close > 0 && close < end + FARTHEST_VERB ? close + 1 : end;
    }

    /** "Bà X, người dân thôn Đông, xã Hòa Bình, cho biết", "Anh X ở tổ 5 nói": behind what describes the person. */
    private boolean speaksBehindApposition(Stretch words, int start, int next) {
        boolean lives = LIVES.lengthAt(words, start) > 0;
        if (!lives && !words.is(start, ",") && !words.is(start, "-")) {
            return false;
        }
        int limit = Math.min(next, start + FARTHEST_APPOSITION);
        for (int i = start + 1; i < limit; i++) {
            boolean described =
                    words.token(i).isWord() || words.token(i).isNumber() || words.is(i, ",") || words.is(i, "-");
            boolean order = words.at(i, "chỉ đạo") || words.at(i, "giao");
            if (!described || order || chairs.at(words, i) != null || isAttendance(words, i)) {
                return false;
            }
            int adverb = MOODS.lengthAt(words, i);
            boolean opens = words.is(i - 1, ",") || lives;
            if (opens && (isSpeech(words, i) || adverb > 0 && isSpeech(words, i + adverb))) {
                return true;
            }
        }
        return false;
    }

    /** "Đồng chí X, Ủy viên …, Bí thư …, Trưởng đoàn … chủ trì hội nghị": behind a long row of posts. */
    private boolean chairsBehindApposition(Stretch words, int start, int next) {
        if (!words.is(start, ",") && !words.is(start, "-")) {
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

    boolean isAttendance(Stretch words, int i) {
        return attendance.at(words, i) != null && !(words.is(i, "dự") && PARTS.has(words, i + 1));
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
            case "cáo" -> words.is(from - 2, "báo");
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

    boolean isSpeech(Stretch words, int i) {
        boolean earlier = words.at(i, "chỉ đạo ,") && words.is(i - 1, "đã");
        boolean board = words.at(i, "chỉ đạo") && words.is(i - 1, "ban");
        boolean work = board || words.at(i, "chỉ đạo") && MANNERS_OF_WORK.lengthAt(words, i - 2) == 2;
        return speech.at(words, i) != null && !words.token(i).capital() && !earlier && !work;
    }
}
