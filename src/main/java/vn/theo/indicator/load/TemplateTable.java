package vn.theo.indicator.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/**
 * A table to start from: the office's indicators and areas with a column for each year, to be filled in and loaded as it is;
 * cells left empty bring nothing.
 */
@Service
class TemplateTable {
    private static final int YEARS = 5;
    private static final int MOST_ROWS = 20_000;

    private final Indicators indicators;
    private final Areas areas;
    private final Clock clock;

    TemplateTable(Indicators indicators, Areas areas, Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.clock = clock;
    }

    /** The rows with their head. */
    List<List<String>> rows() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        List<String> head = new ArrayList<>(List.of("indicator", "ten_chi_tieu", "unit", "area", "ten_dia_ban"));
        for (int year = today.getYear() - YEARS + 1; year <= today.getYear(); year++) {
            head.add(String.valueOf(year));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(head);
        for (Indicator indicator : indicators.current().listAll()) {
            for (Area area : areasOf(today)) {
                if (rows.size() <= MOST_ROWS) {
                    List<String> row = new ArrayList<>(
                            List.of(indicator.slug(), indicator.name(), indicator.unit(), area.code(), area.name()));
                    while (row.size() < head.size()) {
                        row.add("");
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<Area> areasOf(LocalDate today) {
        Area home = areas.home();
        List<Area> all = new ArrayList<>();
        all.add(home);
        all.addAll(areas.listChildren(home.id(), today));
        return all;
    }

    byte[] csv() {
        return RefusedTable.csv(rows());
    }

    /** An Excel file; further sheets list the codes. */
    byte[] sheet(Texts texts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        List<List<String>> codes = new ArrayList<>();
        codes.add(List.of("area", "ten_dia_ban"));
        for (String level : List.of(Area.COUNTRY, Area.PROVINCE, Area.COMMUNE)) {
            areas.listOn(today, level).forEach(area -> codes.add(List.of(area.code(), area.name())));
        }
        List<List<String>> definitions = new ArrayList<>();
        definitions.add(List.of("indicator", "ten_chi_tieu", "unit"));
        indicators.current().listAll().forEach(each -> definitions.add(List.of(each.slug(), each.name(), each.unit())));
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(texts.of("indicator.load.sheet.figures"), rows());
        sheets.put(texts.of("indicator.load.sheet.indicators"), definitions);
        sheets.put(texts.of("indicator.load.sheet.areas"), codes);
        return RefusedTable.sheets(sheets);
    }
}
