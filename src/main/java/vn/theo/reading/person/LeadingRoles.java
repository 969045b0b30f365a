package vn.theo.reading.person;

import vn.theo.reading.EventRole;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells what a person does by the words before the name: "Chủ trì hội nghị có …", "Theo …", "Dự buổi làm việc có …". */
final class LeadingRoles {
    private static final int FARTHEST_CHAIRS = 90;
    private static final Lexicon OPENINGS = Lexicon.of(
            "phát biểu", "trao đổi với", "trả lời", "chia sẻ với", "nói về", "kết luận", "trao đổi về", "lý giải");

    private final EventRoles verbs;
    private final Lexicon speech;
    private final Lexicon chairs;

    LeadingRoles(EventRoles verbs, Lexicon speech, Lexicon chairs) {
        this.verbs = verbs;
        this.speech = speech;
        this.chairs = chairs;
    }

    /** "Chủ trì Hội thảo gồm các đồng chí: …", "dưới sự chủ trì của …". */
    boolean isChair(Stretch words, int from, int firstFrom, boolean owned) {
        for (int i = 0; i < from; i++) {
            if (chairs.at(words, i) == null) {
                continue;
            }
            boolean opens = i < firstFrom && (i <= 2 || words.is(i - 1, ","));
            boolean under = words.is(i - 1, "sự") && (owned && from - i < 6 || isWithChair(words, i, from));
            boolean together = words.is(i - 1, "cùng") && from - i < 8;
            opens &= !isOthersTurn(words, firstFrom, from);
            if ((opens && !words.at(i, "chủ trì , phối hợp")) || under || together) {
                return true;
            }
        }
        return false;
    }

    /** "Chủ trì kỳ họp có ông A, đến dự còn có ông B": who is named behind that only came. */
    private boolean isOthersTurn(Stretch words, int firstFrom, int from) {
        for (int i = firstFrom + 1; i < from; i++) {
            boolean opens = words.is(i - 1, ",") || words.is(i - 1, ";");
            if (opens && verbs.isAttendance(words, i)) {
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
            if (words.is(i, ".") || verbs.isSpeech(words, i) || verbs.isAttendance(words, i)) {
                return false;
            }
        }
        return row;
    }

    /** The role of somebody about whom no verb behind the name tells anything. */
    EventRole of(Stretch words, int from, int end, int firstFrom, boolean owned) {
        if (words.is(from - 1, "theo") || words.at(from - 2, "theo lời") || words.at(from - 3, "theo ý kiến")) {
            return EventRole.SPEAKER;
        }
        if (words.is(from - 1, "do") && speaksSoon(words, end)) {
            return EventRole.SPEAKER;
        }
        if (words.is(from - 1, "của") && saidBy(words, from - 1)) {
            return EventRole.SPEAKER;
        }
        if (owned) {
            return EventRole.MENTIONED;
        }
        for (int i = 0; i < Math.min(from, 5); i++) {
            boolean opens = i == 0 || words.is(i - 1, ",") || i <= 2;
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
            boolean opens = i == 0 || words.is(i - 1, ",") || words.is(i - 1, ";") || words.is(i - 1, "có") || i <= 3;
            if (opens && verbs.isAttendance(words, i)) {
                return true;
            }
            if (words.at(i, "có sự tham dự") || words.at(i, "sự tham dự của") || words.at(i, "sự tham gia của")) {
                return true;
            }
        }
        return false;
    }
}
