package vn.theo.indicator.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.LoadedFigure;
import vn.theo.indicator.Observation;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Period;
import vn.theo.sheet.NewWorkbook;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** The figures of an indicator's page as files: CSV of one area, Excel with the provinces and the communes beside it. */
@Controller
class IndicatorFiles {
    private static final int AREAS_AT_ONCE = 500;

    private final ShowFigures figures;
    private final FigureTables tables;
    private final Lineages lineages;

    IndicatorFiles(ShowFigures figures, FigureTables tables, Lineages lineages) {
        this.figures = figures;
        this.tables = tables;
        this.lineages = lineages;
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}.csv")
    ResponseEntity<byte[]> csv(Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        ShowFigures.Shown shown = figures.show(frame, slug, FigureChoice.of(asked));
        return Download.of(
                "text/csv",
                slug + "-" + shown.area().code() + ".csv",
                FigureTable.csv(
                        frame.texts(),
                        shown.indicator(),
                        shown.area(),
                        shown.recorded(),
                        shown.derived(),
                        shown.doubts()));
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}.xlsx")
    void workbook(
            Frame frame,
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        FigureChoice choice = FigureChoice.of(asked);
        ShowFigures.Shown shown = figures.show(frame, slug, choice);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Download.disposition(slug + "-" + shown.area().code() + ".xlsx"));
        try (NewWorkbook book = new NewWorkbook(response.getOutputStream())) {
            book.sheet(frame.t("indicator.xlsx.values"));
            values(frame.texts(), shown, book);
            List<Period> periods = shown.known().periods(shown.kind(), choice.basis());
            if (!periods.isEmpty()) {
                Lineage lineage = lineages.current();
                Grid grid = new Grid(frame, shown.indicator(), periods, choice, book);
                grid.write("indicator.xlsx.provinces", lineage.listOn(figures.mapDate(choice), Area.PROVINCE));
                grid.write("indicator.xlsx.communes", lineage.listOn(figures.mapDate(choice), Area.COMMUNE));
                doubts(frame, shown, lineage, book);
            }
        }
    }

    private static void values(Texts texts, ShowFigures.Shown shown, NewWorkbook book) throws IOException {
        book.row(List.of(
                "area",
                "area_code",
                "indicator",
                "period",
                "value",
                "unit",
                "bound",
                "vintage",
                "price_basis",
                "source",
                "file",
                "line",
                "known_from",
                "quote",
                "note",
                "doubt"));
        for (Observation value : shown.recorded()) {
            LoadedFigure loaded = shown.origins().get(value);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(shown.area().name());
            cells.add(shown.area().code());
            cells.add(shown.indicator().slug());
            cells.add(value.period().text());
            cells.add(value.value());
            cells.add(value.unit());
            cells.add(value.bound().name());
            cells.add(value.vintage().name());
            cells.add(value.priceBasis().name());
            cells.add(value.source());
            cells.add(loaded == null ? null : loaded.fileName());
            cells.add(loaded == null ? null : java.math.BigDecimal.valueOf(loaded.line()));
            cells.add(value.knownFrom().atZone(Texts.ZONE).toLocalDate().toString());
            cells.add(value.evidence() == null ? null : value.evidence().quote().text());
            cells.add(null);
            String doubt = DoubtMark.words(texts, shown.doubts().of(value));
            cells.add(doubt.isEmpty() ? null : doubt);
            book.row(cells);
        }
        for (var figure : shown.derived()) {
            book.row(Arrays.<@Nullable Object>asList(
                    shown.area().name(),
                    shown.area().code(),
                    shown.indicator().slug(),
                    figure.period().text(),
                    figure.value(),
                    shown.indicator().unit(),
                    "EXACT",
                    figure.vintage().name(),
                    figure.priceBasis().name(),
                    "Theo",
                    null,
                    null,
                    null,
                    null,
                    figure.how()));
        }
    }

    /** The doubted figures of every area, since the sheets of many areas have no room beside each value. */
    private static void doubts(Frame frame, ShowFigures.Shown shown, Lineage lineage, NewWorkbook book)
            throws IOException {
        List<DoubtedFigures.Doubted> doubted = shown
                .doubts()
                .listOf(shown.indicator().id())
                .stream()
                .filter(each -> each.mark().address() != null)
                .toList();
        if (!doubted.isEmpty()) {
            book.sheet(frame.t("indicator.xlsx.doubts"));
            book.row(List.of("area", "area_code", "period", "value", "unit", "price_basis", "doubt", "address"));
        }
        for (DoubtedFigures.Doubted each : doubted) {
            Area area = lineage.get(each.doubt().areaId());
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(area.name());
            cells.add(area.key());
            cells.add(each.doubt().period().text());
            cells.add(each.doubt().value());
            cells.add(each.doubt().unit());
            cells.add(each.doubt().basis().name());
            cells.add(each.mark().words(frame.texts()));
            cells.add(each.mark().address());
            book.row(cells);
        }
    }

    /** Sheets of many areas, a column a period. */
    private final class Grid {
        private final Frame frame;
        private final Indicator indicator;
        private final List<Period> periods;
        private final FigureChoice choice;
        private final NewWorkbook book;

        Grid(Frame frame, Indicator indicator, List<Period> periods, FigureChoice choice, NewWorkbook book) {
            this.frame = frame;
            this.indicator = indicator;
            this.periods = periods;
            this.choice = choice;
            this.book = book;
        }

        /** A sheet of these areas; areas without any value are left out, and so is a sheet without areas. */
        void write(String name, List<Area> areas) throws IOException {
            boolean begun = false;
            for (int from = 0; from < areas.size(); from += AREAS_AT_ONCE) {
                List<Area> some = areas.subList(from, Math.min(areas.size(), from + AREAS_AT_ONCE));
                Sheet sheet = tables.fill(new FigureQuery(
                        List.of(indicator),
                        some,
                        periods,
                        figures.mapDate(choice),
                        choice.basis(),
                        false,
                        choice.moment(),
                        frame.signedIn()));
                for (int a = 0; a < some.size(); a++) {
                    List<@Nullable Object> cells = row(some.get(a), sheet, a);
                    if (cells.stream().skip(2).anyMatch(cell -> cell != null)) {
                        if (!begun) {
                            head(name);
                            begun = true;
                        }
                        book.row(cells);
                    }
                }
            }
        }

        private List<@Nullable Object> row(Area area, Sheet sheet, int at) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(area.name());
            cells.add(area.key());
            for (int p = 0; p < periods.size(); p++) {
                cells.add(sheet.cell(0, at, p).value());
            }
            return cells;
        }

        private void head(String name) throws IOException {
            book.sheet(frame.t(name));
            List<@Nullable Object> head = new ArrayList<>();
            head.add(frame.t("indicator.xlsx.area", indicator.unit()));
            head.add(frame.t("indicator.code"));
            periods.forEach(period -> head.add(period.text()));
            book.row(head);
        }
    }
}
