package vn.theo.explore;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.CsvTable;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/**
 * A table as rows of one value each, in the columns that {@code POST /api/so-lieu/nap} reads. Cells without a value have no row.
 * What was worked out stands in a column {@code result} instead of {@code value}, so that it cannot be loaded as if observed.
 */
final class PivotTable {
    private PivotTable() {}

    static List<String> header(Sheet sheet) {
        return List.of(
                "indicator",
                "area",
                "area_date",
                "period",
                sheet.calculation() == Calculation.VALUE ? "value" : "result",
                "unit",
                "vintage",
                "price_basis",
                "bound",
                "source",
                "area_name",
                "calculation",
                "derivation",
                "doubt");
    }

    static byte[] csv(Pivot pivot, Texts texts) {
        StringBuilder out = new StringBuilder(200_000);
        line(out, header(pivot.sheet()));
        rows(pivot, texts).forEach(row -> line(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<List<String>> rows(Pivot pivot, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        for (Pivot.Line row : pivot.rows()) {
            for (Pivot.Line column : pivot.columns()) {
                Cell cell = pivot.cell(row, column);
                if (cell.hasValue()) {
                    rows.add(row(pivot, row, column, cell, texts));
                }
            }
        }
        return rows;
    }

    private static List<String> row(Pivot pivot, Pivot.Line row, Pivot.Line column, Cell cell, Texts texts) {
        Sheet sheet = pivot.sheet();
        int indicator = pivot.indicator(row, column);
        Area area = sheet.query().areas().get(pivot.area(row, column));
        Vintage vintage = cell.vintage();
        return List.of(
                sheet.query().indicators().get(indicator).slug(),
                area.code(),
                date(area, sheet.query().mapDate()).toString(),
                sheet.query().periods().get(pivot.period(row, column)).text(),
                written(java.util.Objects.requireNonNull(cell.value())),
                sheet.unit(indicator),
                vintage == null ? "" : vintage.name(),
                basis(sheet.basis(indicator)),
                cell.bound().name(),
                "Theo, " + sheet.query().mapDate(),
                area.name(),
                sheet.calculation().word(),
                cell.derivation().name(),
                DoubtMark.words(texts, pivot.doubts(row, column)));
    }

    /** Three digits behind a point could be thousands, so they get a fourth: the file must load without a question. */
    private static String written(BigDecimal exact) {
        BigDecimal value = exact.stripTrailingZeros();
        return (value.scale() == 3 ? value.setScale(4) : value).toPlainString();
    }

    private static String basis(@Nullable PriceBasis basis) {
        return basis == null ? "" : basis.name();
    }

    /** A day on which the area bore its code. */
    private static LocalDate date(Area area, LocalDate mapDate) {
        return area.isValidOn(mapDate) ? mapDate : area.validFrom();
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(CsvTable.cell(cells.get(i)));
        }
        out.append("\r\n");
    }
}
