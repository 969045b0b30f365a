package vn.theo.indicator.rows;

import java.io.IOException;
import java.util.List;
import vn.theo.kernel.CsvRows;
import vn.theo.site.Refusal;

/** The rows of separated text; the first one is the head or a title above it. */
public final class SeparatedRows extends TableRows {
    private final SentText text;
    private final CsvRows rows;
    private boolean atFirst = true;
    private boolean started;

    private SeparatedRows(SentText text, CsvRows rows) {
        this.text = text;
        this.rows = rows;
    }

    static SeparatedRows of(SentText text) throws IOException {
        try {
            return new SeparatedRows(text, CsvRows.of(text));
        } catch (CsvRows.Broken broken) {
            throw refused(broken);
        }
    }

    private static Refusal refused(CsvRows.Broken broken) {
        return new Refusal("indicator.load.broken." + broken.why(), String.valueOf(broken.line()));
    }

    @Override
    public Format format() {
        return Format.SEPARATED;
    }

    /** The character between two cells. */
    public char separator() {
        return rows.separator();
    }

    @Override
    public boolean next() throws IOException {
        if (!started) {
            started = true;
            return true;
        }
        atFirst = false;
        try {
            return rows.next();
        } catch (CsvRows.Broken broken) {
            throw refused(broken);
        }
    }

    @Override
    public int line() {
        return rows.line();
    }

    @Override
    public List<String> cells() {
        return atFirst ? rows.header() : rows.cells();
    }

    @Override
    public String cell(int column) {
        return atFirst ? super.cell(column) : rows.cell(column);
    }

    @Override
    public boolean isNumber(int column) {
        return false;
    }

    @Override
    public List<Remark> remarks() {
        String name = switch (rows.separator()) {
            case ';' -> ";";
            case '\t' -> "Tab";
            default -> ",";
        };
        return List.of(Remark.of("indicator.load.assumed.separator", name));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
