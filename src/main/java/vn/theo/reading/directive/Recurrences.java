package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Reads terms that come back: "hằng quý", "định kỳ 6 tháng, hằng năm", "trước ngày 25/12 hàng năm". */
final class Recurrences {
    private static final Lexicon RECURRING = Lexicon.of(
            "hằng năm",
            "hàng năm",
            "hằng quý",
            "hàng quý",
            "hằng tháng",
            "hàng tháng",
            "hằng tuần",
            "hàng tuần",
            "hằng ngày",
            "hàng ngày",
            "mỗi năm",
            "mỗi quý",
            "mỗi tháng",
            "mỗi tuần",
            "6 tháng, năm",
            "6 tháng, hằng năm",
            "6 tháng một lần",
            "06 tháng một lần",
            "thường xuyên");

    private static final Lexicon YEARLY = Lexicon.of("hằng năm", "hàng năm", "mỗi năm");

    private Recurrences() {}

    /** How many words "hằng năm" behind a day takes, 0 when it does not stand there. */
    static int yearlyAt(Stretch words, int i) {
        return YEARLY.lengthAt(words, i);
    }

    /** How many words a term that comes back takes at i, "định kỳ" alone as well, 0 when none stands there. */
    static int opensAt(Stretch words, int i) {
        boolean often = words.at(i, "thường xuyên");
        return words.at(i, "định kỳ") ? periodEnd(words, i + 2) - i : often ? 0 : RECURRING.lengthAt(words, i);
    }

    static Deadlines.@Nullable Deadline of(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i, "định kỳ") && !words.is(i - 1, "báo")) {
                int end = periodEnd(words, i + 2);
                if (end > i + 2) {
                    String phrase = words.part(i, end).plain();
                    return new Deadlines.Deadline(phrase, null, phrase);
                }
            }
            int recurring = RECURRING.lengthAt(words, i);
            if (recurring > 0 && !words.at(i, "thường xuyên") && isAdverbial(words, i)) {
                int from = dateBefore(words, i);
                String phrase = words.part(from, i + recurring).plain();
                return new Deadlines.Deadline(phrase, null, phrase);
            }
        }
        return null;
    }

    /** "hàng năm" as time of the task, not inside a noun phrase: first words, or behind a date or comma, or last. */
    private static boolean isAdverbial(Stretch words, int i) {
        boolean last = i + 2 >= words.size() || !words.token(i + 2).isWord();
        Token before = i == 0 ? null : words.token(i - 1);
        return before == null
                || before.isNumber()
                || !before.isWord()
                || (last && !before.is("nước") && !before.is("hoạch"));
    }

    /** Where "trước ngày 25/12" before "hàng năm" begins. */
    private static int dateBefore(Stretch words, int i) {
        for (int k = Math.max(0, i - 8); k < i; k++) {
            int opener = Deadlines.OPENERS.lengthAt(words, k);
            if (opener > 0) {
                int position = k + opener;
                while (position < i
                        && (words.token(position).isNumber()
                                || words.is(position, "/")
                                || words.is(position, "ngày")
                                || words.is(position, "tháng")
                                || words.is(position, "giờ"))) {
                    position++;
                }
                if (position == i) {
                    return k;
                }
            }
        }
        return i;
    }

    private static int periodEnd(Stretch words, int from) {
        int i = from;
        boolean unit = false;
        while (i < words.size() && i < from + 10) {
            Token token = words.token(i);
            boolean part = switch (token.norm()) {
                case "hằng", "hàng", "mỗi", "lần", "một", "hai", "/", "6", "06", "đột", "xuất" -> true;
                case "năm", "quý", "tháng", "tuần", "ngày" -> {
                    unit = true;
                    yield true;
                }
                default -> token.isNumber();
            };
            boolean comma = token.is(",") && unit && i + 1 < words.size() && RECURRING.lengthAt(words, i + 1) > 0;
            if (!part && !comma) {
                break;
            }
            i++;
        }
        return unit ? i : from;
    }
}
