package vn.theo.indicator.map;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Alphabet;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * The provinces, or the communes of one, in the colours of one indicator in one period, ready to show.
 *
 * @param period what is shown
 * @param day the day whose map is drawn
 * @param areas in the order of drawing
 * @param withoutAnyValue whether no area has a value in any period
 */
public record ProvinceMap(
        Frame frame,
        Indicator indicator,
        Period period,
        LocalDate day,
        Ground ground,
        MapClasses classes,
        List<MapArea> areas,
        boolean withoutAnyValue)
        implements Page {
    public ProvinceMap {
        areas = List.copyOf(areas);
    }

    /** One line of the legend, the highest class first; {@code place} is -1 for areas without a value. */
    public record Key(int place, String colour, String words, long count) {}

    public String periodText() {
        return FigureText.period(frame.texts(), period);
    }

    /** "63 tỉnh, thành phố trước 01/07/2025", or of the 34 since. */
    public String mapText() {
        Area within = ground.within();
        if (within != null) {
            return frame.t(
                    "indicator.map.communes-of",
                    areas.size(),
                    within.name(),
                    frame.texts().date(day));
        }
        return frame.t("indicator.map.of", areas.size(), frame.texts().date(day));
    }

    public String title() {
        Area within = ground.within();
        return within != null
                ? frame.t("indicator.map.title-within", indicator.name(), within.name(), periodText())
                : frame.t("indicator.map.title", indicator.name(), periodText());
    }

    public List<Key> legend() {
        List<Key> keys = new ArrayList<>();
        for (int place = classes.count() - 1; place >= 0; place--) {
            keys.add(new Key(place, classes.colour(place), range(place), count(place)));
        }
        if (count(-1) > 0) {
            keys.add(new Key(-1, "", frame.t("indicator.map.no-value"), count(-1)));
        }
        return keys;
    }

    private long count(int place) {
        return areas.stream().filter(area -> area.place() == place).count();
    }

    private String range(int place) {
        if (classes.count() == 1) {
            return frame.t("indicator.map.all-values");
        }
        if (place == 0) {
            return frame.t(
                    "indicator.map.below", frame.texts().number(classes.bounds().getFirst()));
        }
        String from = frame.texts().number(classes.bounds().get(place - 1));
        return place == classes.count() - 1
                ? frame.t("indicator.map.from", from)
                : frame.t(
                        "indicator.map.between",
                        from,
                        frame.texts().number(classes.bounds().get(place)));
    }

    /** Highest value first, those without one last. */
    public List<MapArea> ranked() {
        return areas.stream()
                .sorted(Comparator.comparing((MapArea area) -> area.value() == null)
                        .thenComparing(area -> area.value() == null
                                ? java.math.BigDecimal.ZERO
                                : area.value().negate())
                        .thenComparing(area -> area.area().name()))
                .toList();
    }

    public boolean isEmpty() {
        return areas.stream().allMatch(area -> area.value() == null);
    }

    /** Those without an outline, by their names. */
    public List<MapArea> tiles() {
        return areas.stream()
                .filter(area -> area.shape() == null)
                .sorted(Comparator.comparing(MapArea::shortName, Alphabet.order())
                        .thenComparing(area -> area.area().code()))
                .toList();
    }

    /** Whether any area has an outline. */
    public boolean isDrawn() {
        return tiles().size() < areas.size();
    }

    /** Where the outlines are from; empty for those that ship with Theo and for tiles. */
    public String credit() {
        return ground.credits().isEmpty()
                ? ""
                : frame.t("indicator.map.credit-of", String.join("; ", ground.credits()));
    }

    public Content drawing() {
        String svg = MapSvg.inline(this);
        return output -> output.writeContent(svg);
    }
}
