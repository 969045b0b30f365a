package vn.theo.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import vn.theo.sheet.SheetReader.Kind;

/** How the number formats of a workbook show numbers: as they are, as per cent or as days. */
final class Looks {
    private final Kind[] kinds;
    private final boolean from1904;

    private Looks(Kind[] kinds, boolean from1904) {
        this.kinds = kinds;
        this.from1904 = from1904;
    }

    static Looks of(XSSFReader reader, boolean from1904) throws IOException, InvalidFormatException {
        try (InputStream part = reader.getStylesData()) {
            if (part == null) {
                return new Looks(new Kind[0], from1904);
            }
            StylesTable styles = new StylesTable(new AtMost(part));
            Kind[] kinds = new Kind[styles.getNumCellStyles()];
            for (int i = 0; i < kinds.length; i++) {
                XSSFCellStyle style = styles.getStyleAt(i);
                kinds[i] = kind(style.getDataFormat(), style.getDataFormatString());
            }
            return new Looks(kinds, from1904);
        }
    }

    private static Kind kind(int format, @Nullable String code) {
        String shown = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (shown.contains("%")) {
            return Kind.PER_CENT;
        }
        return isDay(format, shown) ? Kind.DAY : Kind.NUMBER;
    }

    /** Times of the day alone are no days. */
    private static boolean isDay(int format, String shown) {
        String lower = shown.toLowerCase(java.util.Locale.ROOT);
        return DateUtil.isADateFormat(format, shown) && (lower.contains("y") || lower.contains("d"));
    }

    Kind kind(int style) {
        return style >= 0 && style < kinds.length ? kinds[style] : Kind.NUMBER;
    }

    /** The day of a number as 2025-07-01; null when it is none. */
    @Nullable
    String day(String number) {
        try {
            double value = Double.parseDouble(number);
            LocalDateTime day =
                    value >= 1 && DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, from1904) : null;
            return day == null || day.getYear() > 9_999
                    ? null
                    : day.toLocalDate().toString();
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
