package vn.theo.reading.person;

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
            if (attendance.at(words, i) != null && !words.norm(i + 1).equals("án")) {
                return chairLater(words, i, limit) ? EventRole.CHAIR : EventRole.ATTENDEE;
            }
        }
        return roleBefore(words, from, end, firstFrom, owned);
    }

    /** "Đại biểu X (đơn vị Y) đề nghị …": behind what stands in brackets. */
    private static int afterBracket(Stretch words, int end) {
        int close = words.norm(end).equals("(") ? words.find(end, ")") : -1;
        return close > 0 && close < end + FARTHEST_VERB ? close + 1 : end;
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
        return speech.at(words, i) != null && !words.token(i).capital() && !earlier;
    }

    /** "Chủ trì Hội thảo gồm các đồng chí: …", "dưới sự chủ trì của …". */
    private boolean isChairBefore(Stretch words, int from, int firstFrom, boolean owned) {
        for (int i = 0; i < from; i++) {
            if (chairs.at(words, i) == null) {
                continue;
            }
            boolean opens = i < firstFrom && (i <= 2 || words.norm(i - 1).equals(","));
            boolean under = words.norm(i - 1).equals("sự") && owned && from - i < 6;
            boolean together = words.norm(i - 1).equals("cùng") && from - i < 8;
            if ((opens && !words.at(i, "chủ trì , phối hợp")) || under || together) {
                return true;
            }
        }
        return false;
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
            if (opens && attendance.at(words, i) != null && !words.at(i, "dự án") && !words.at(i, "dự thảo")) {
                return true;
            }
            if (words.at(i, "có sự tham dự") || words.at(i, "sự tham dự của") || words.at(i, "sự tham gia của")) {
                return true;
            }
        }
        return false;
    }
}
