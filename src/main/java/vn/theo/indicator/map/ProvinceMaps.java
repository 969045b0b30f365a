package vn.theo.indicator.map;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.ProvinceShapes;
import vn.theo.territory.boundary.AreaPicture;
import vn.theo.territory.boundary.FindOutlines;
import vn.theo.territory.boundary.Outlines;

/** Makes maps of the provinces and of the communes of one; the classes are the same for all periods on one map, so that colours compare. */
@Service
public class ProvinceMaps {
    private final ProvinceShapes shapes;
    private final Lineages lineages;
    private final FigureTables tables;
    private final FindOutlines outlines;

    ProvinceMaps(ProvinceShapes shapes, Lineages lineages, FigureTables tables, FindOutlines outlines) {
        this.shapes = shapes;
        this.lineages = lineages;
        this.tables = tables;
        this.outlines = outlines;
    }

    /**
     * What a map is asked for.
     *
     * @param periods all that the map can show, oldest first
     * @param shown which of them is
     * @param oneMap the day of the map for all periods, null for each on the map of its last day
     * @param chosen the area of the page
     * @param address where the chart of an area is found
     */
    public record Wanted(
            Indicator indicator,
            List<Period> periods,
            Period shown,
            @Nullable LocalDate oneMap,
            @Nullable PriceBasis basis,
            @Nullable Instant knownOn,
            Area chosen,
            Address address) {
        public Wanted {
            periods = List.copyOf(periods);
        }

        LocalDate day(Period period) {
            return oneMap == null ? period.to() : oneMap;
        }
    }

    /** Where the chart of an area is found. */
    public interface Address {
        String of(Area area);
    }

    public ProvinceMap draw(Frame frame, Wanted wanted) {
        Lineage lineage = lineages.current();
        Map<LocalDate, List<Period>> byMap = new LinkedHashMap<>();
        for (Period period : wanted.periods()) {
            LocalDate day = wanted.day(period);
            LocalDate map =
                    day.isBefore(ProvinceShapes.MERGER) ? ProvinceShapes.MERGER.minusDays(1) : ProvinceShapes.MERGER;
            byMap.computeIfAbsent(map, each -> new ArrayList<>()).add(period);
        }
        List<BigDecimal> all = new ArrayList<>();
        List<BigDecimal> compared = new ArrayList<>();
        List<Area> areas = lineage.listOn(wanted.day(wanted.shown()), Area.PROVINCE);
        Map<Area, Cell> cells = new LinkedHashMap<>();
        byMap.forEach((map, periods) -> {
            List<Area> drawn = periods.contains(wanted.shown()) ? areas : lineage.listOn(map, Area.PROVINCE);
            Sheet sheet = tables.fill(new FigureQuery(
                    List.of(wanted.indicator()),
                    drawn,
                    periods,
                    wanted.day(periods.getLast()),
                    wanted.basis(),
                    false,
                    wanted.knownOn(),
                    frame.signedIn()));
            for (int a = 0; a < drawn.size(); a++) {
                for (int p = 0; p < periods.size(); p++) {
                    Cell cell = sheet.cell(0, a, p);
                    BigDecimal value = cell.value();
                    if (value != null) {
                        all.add(value);
                        if (periods.contains(wanted.shown())) {
                            compared.add(value);
                        }
                    }
                    if (periods.get(p).equals(wanted.shown())) {
                        cells.put(drawn.get(a), cell);
                    }
                }
            }
        });
        return map(frame, wanted, compared, all.isEmpty(), cells);
    }

    private ProvinceMap map(
            Frame frame, Wanted wanted, List<BigDecimal> compared, boolean withoutAny, Map<Area, Cell> cells) {
        MapClasses classes = MapClasses.of(compared);
        LocalDate day = wanted.day(wanted.shown());
        Map<String, ProvinceShape> byCode = new LinkedHashMap<>();
        shapes.on(day).forEach(shape -> byCode.put(shape.code(), shape));
        List<MapArea> areas = new ArrayList<>();
        cells.forEach((area, cell) -> {
            ProvinceShape shape = byCode.get(area.code());
            if (shape != null) {
                areas.add(area(frame.texts(), wanted, classes, area, shape, cell));
            }
        });
        return new ProvinceMap(
                frame, wanted.indicator(), wanted.shown(), day, Ground.COUNTRY, classes, areas, withoutAny);
    }

    /**
     * The communes of a province in the shown period: by the outlines that hold on the day of its map, as tiles where there are
     * none.
     */
    public ProvinceMap drawCommunes(Frame frame, Wanted wanted, Area province) {
        LocalDate day = wanted.day(wanted.shown());
        List<Area> communes = lineages.current().listWithin(province.id(), day, Area.COMMUNE);
        Sheet sheet = tables.fill(new FigureQuery(
                List.of(wanted.indicator()),
                communes,
                List.of(wanted.shown()),
                day,
                wanted.basis(),
                false,
                wanted.knownOn(),
                frame.signedIn()));
        List<BigDecimal> values = new ArrayList<>();
        for (int a = 0; a < communes.size(); a++) {
            BigDecimal value = sheet.cell(0, a, 0).value();
            if (value != null) {
                values.add(value);
            }
        }
        MapClasses classes = MapClasses.of(values);
        Outlines drawn = outlines.of(communes, day);
        AreaPicture picture = AreaPicture.of(drawn.byArea());
        List<MapArea> areas = new ArrayList<>();
        for (int a = 0; a < communes.size(); a++) {
            Area commune = communes.get(a);
            areas.add(area(
                    frame.texts(), wanted, classes, commune, picture.shapes().get(commune.id()), sheet.cell(0, a, 0)));
        }
        Ground ground = new Ground(province, picture.width(), picture.height(), picture.insets(), drawn.credits());
        return new ProvinceMap(
                frame, wanted.indicator(), wanted.shown(), day, ground, classes, areas, values.isEmpty());
    }

    private static MapArea area(
            Texts texts, Wanted wanted, MapClasses classes, Area area, @Nullable ProvinceShape shape, Cell cell) {
        BigDecimal value = cell.value();
        boolean chosen = area.id() == wanted.chosen().id();
        String address = wanted.address().of(area);
        if (value == null) {
            return new MapArea(
                    area,
                    shape,
                    null,
                    -1,
                    texts.of("indicator.map.no-value"),
                    "",
                    texts.of(cell.derivation()),
                    address,
                    chosen);
        }
        String amount = FigureText.rounded(texts, value, wanted.indicator().unit());
        return new MapArea(
                area,
                shape,
                value,
                classes.of(value),
                cell.bound() == Bound.EXACT ? amount : texts.of(cell.bound()) + " " + amount,
                cell.vintage() == null ? "" : texts.of(cell.vintage()),
                texts.of(cell.derivation()),
                address,
                chosen);
    }

    /** The drawing of the communes of a province as a file of its own. */
    public String communesFile(Frame frame, Wanted wanted, Area province) {
        return MapSvg.file(drawCommunes(frame, wanted, province));
    }

    /** The drawing as a file of its own. */
    public String file(Frame frame, Wanted wanted) {
        return MapSvg.file(draw(frame, wanted));
    }
}
