package vn.theo.reading.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/** Finds the year in which a text speaks. */
final class FigureYears {
    private FigureYears() {}

    private static boolean opensCode(Stretch words, int i) {
        return words.is(i + 1, "/") || words.is(i + 1, "-");
    }

    /** "Nghị quyết 30/2008/NQ-CP ngày 27/12/2008": the day of a document that is cited. */
    private static boolean isOfDocument(Stretch words, int day) {
        boolean dated = words.is(day - 1, "ngày");
        for (int i = day - 2; dated && i >= Math.max(0, day - LONGEST_CODE); i--) {
            if (words.is(i, "/") && words.token(i + 1).isWord()) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_CODE = 14;

    private static boolean isCompared(Stretch words, int i) {
        return FigureWords.within(words, i - 5, i, "so với") || FigureWords.within(words, i - 5, i, "cùng kỳ");
    }

    /** The year of its date, else of the latest full date in it, else the year it names most often; 0 when it names none. */
    static int of(FramedText frame) {
        LocalDate dated = frame.dated();
        if (dated != null) {
            return dated.getYear();
        }
        int latest = 0;
        Map<Integer, Integer> named = new HashMap<>();
        for (Block block : frame.facts()) {
            Stretch words = block.content();
            for (int i = 0; i < words.size(); i++) {
                if (!words.token(i).isNumber()) {
                    continue;
                }
                int year = TimePhrase.year(words, i);
                boolean date = year > 0
                        && words.is(i - 1, "/")
                        && words.token(i - 2).isNumber()
                        && !opensCode(words, i)
                        && !isOfDocument(words, i - 4);
                latest = date ? Math.max(latest, year) : latest;
                if (year > 0 && words.is(i - 1, "năm") && !words.is(i - 2, "đến")) {
                    named.merge(isCompared(words, i) ? year + 1 : year, 1, Integer::sum);
                }
            }
        }
        if (latest > 0) {
            return latest;
        }
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
