package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Gives bare numbers the unit that their name or the next figure prints: "tổng số hồ sơ là 420, thêm 15 bộ". */
final class SharedUnits {
    private SharedUnits() {}

    static List<Measure> fill(Stretch s, List<Measure> measures) {
        List<Measure> filled = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (measure.sort() != Measure.Sort.BARE) {
                filled.add(measure);
                continue;
            }
            Measure next = i + 1 < measures.size() ? measures.get(i + 1) : null;
            boolean shared = next != null && next.sort() == Measure.Sort.COUNT && namesUnit(s, measure, next.unit());
            String unit = shared && next != null ? next.unit() : unitInName(s, measure);
            if (!unit.isEmpty()) {
                filled.add(measure.withUnit(unit, Measure.Sort.COUNT));
            }
        }
        return filled;
    }

    private static boolean namesUnit(Stretch s, Measure measure, String unit) {
        int from = Math.max(0, measure.from() - 24);
        return FigureWords.within(s, from, measure.from(), Normal.of(unit));
    }

    /** The thing after "tổng số", "số lượng", "số". */
    private static String unitInName(Stretch s, Measure measure) {
        for (int i = measure.from() - 1; i >= Math.max(0, measure.from() - 24); i--) {
            if (s.is(i, "số")) {
                int at = s.is(i + 1, "lượng") ? i + 2 : i + 1;
                Lexicon.Match unit = FigureWords.at(FigureWords.UNITS, s, at);
                boolean count = unit.value().equals("count");
                return count ? s.part(at, at + unit.length()).plain() : "";
            }
        }
        return "";
    }
}
