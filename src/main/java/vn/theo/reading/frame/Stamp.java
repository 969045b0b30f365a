package vn.theo.reading.frame;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/**
 * The date that a page, an act or an item of a list bears, with its time when shown.
 *
 * @param first position of its first token in the stretch it was found in
 */
record Stamp(LocalDate date, @Nullable LocalTime time, int first) {
    private static final WordSet FILLERS = WordSet.of(
            "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "ngày", "lúc", "cập", "đăng", "gửi", "xuất",
            "bản", "giờ", "phút", "viết", "bài", "gốc", "tin", "gmt", "am", "pm", "-", "/", ",", ":", "(", ")", ".",
            "+", "7", "07", "2", "3", "4", "5", "6", "|", "•", "[", "]", "update", "updated");
    /** What may stand in the words of a date, or among them. */
    private static final WordSet TRIMMINGS = FILLERS.and("tháng", "h");

    /** How many tokens a stamp at the end of a line takes at most. */
    private static final int FARTHEST = 14;

    /** ISO form: date alone or local date and time to the minute. */
    String iso() {
        return time == null ? date.toString() : date + "T" + time.toString().substring(0, 5);
    }

    /** The stamp when the words are nothing but a date with its trimmings ("Thứ 3, 07/08/2018 | 17:23"), else null. */
    static @Nullable Stamp only(Stretch words) {
        if (words.size() > 30 || !mayStand(words, 0) || !mayStand(words, words.size() - 1)) {
            return null;
        }
        Dates.@Nullable Day day = null;
        Dates.@Nullable Clock clock = null;
        int i = 0;
        while (i < words.size()) {
            Dates.Day dayHere = day == null ? Dates.dayAt(words, i) : null;
            Dates.Clock clockHere = clock == null && dayHere == null ? Dates.clockAt(words, i) : null;
            if (dayHere != null) {
                day = dayHere;
                i += dayHere.length();
            } else if (clockHere != null) {
                clock = clockHere;
                i += clockHere.length();
            } else if (FILLERS.has(words, i)) {
                i++;
            } else {
                return null;
            }
        }
        return day == null ? null : new Stamp(day.date(), clock == null ? null : clock.time(), 0);
    }

    /** After the date that opens the words ("[20/11/2026] Bàn giao nhà …"), 0 when none does. */
    static int leadingEnd(Stretch words) {
        boolean opens = words.token(0).isNumber() || words.is(0, "[") || words.is(0, "(");
        int end = 0;
        for (int i = 1; opens && i <= Math.min(16, words.size() - 3) && mayStand(words, i - 1); i++) {
            end = only(words.part(0, i)) != null ? i : end;
        }
        return end;
    }

    /** The stamp that ends the words ("… đạt kế hoạch 17.03.2025 | 16:46 PM"), null when none does. */
    static @Nullable Stamp trailing(Stretch words) {
        for (int i = Math.max(1, trimmingsStart(words)); i < words.size(); i++) {
            boolean opens = words.token(i).isNumber() || words.is(i, "(") || isNamedDay(words, i);
            if (opens && !isSentence(words, i)) {
                Stamp stamp = only(words.part(i, words.size()));
                if (stamp != null) {
                    return new Stamp(stamp.date, stamp.time, i);
                }
            }
        }
        return null;
    }

    /** Where the last words begin that can be a date with its trimmings, for no other words stand in a stamp. */
    private static int trimmingsStart(Stretch words) {
        int start = words.size();
        int earliest = Math.max(0, start - FARTHEST);
        while (start > earliest && mayStand(words, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean mayStand(Stretch words, int i) {
        return words.token(i).isNumber() || TRIMMINGS.has(words, i);
    }

    /** "… - Thứ ba, ngày 05/04/2011": set off by a sign, or else "trong một ngày 05.04.2011" would lose a word. */
    private static boolean isNamedDay(Stretch words, int i) {
        boolean opener = words.is(i, "ngày") || words.is(i, "thứ") || words.is(i, "lúc");
        return opener && !words.token(i - 1).isWord() && !words.token(i - 1).isNumber();
    }

    /** "từ ngày 16/1 - 15/2/2025": the date belongs to the words before it. */
    private static boolean isSentence(Stretch words, int i) {
        return switch (words.norm(i - 1)) {
            case "từ", "đến", "trước", "sau", "sáng", "chiều" -> true;
            case "-", "/", "tháng", "năm" -> Dates.dayAt(words, i) == null;
            default -> false;
        };
    }
}
