package vn.theo.indicator.load;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Lineage;

/** A file that was sent: how far it was read, what it would bring, what it brought. */
public record UploadPage(Frame frame, UploadedTable upload, LoadForm form, Definitions definitions, Lineage lineage)
        implements Page {
    private static final int SHOWN = 50;

    public @Nullable LoadReport report() {
        return upload.report();
    }

    public String refusal() {
        return upload.state() instanceof UploadedTable.State.Refused refused
                ? refused.why().in(frame.texts())
                : frame.t("indicator.load.failed");
    }

    public boolean isPreview() {
        return upload.state() instanceof UploadedTable.State.Previewed;
    }

    public boolean isFailed() {
        return upload.state() instanceof UploadedTable.State.Failed;
    }

    public boolean isWriting() {
        return upload.state() instanceof UploadedTable.State.Working working && working.writing();
    }

    public String number(int count) {
        return frame.texts().number(count);
    }

    public String value(String plain) {
        return frame.texts().number(new BigDecimal(plain));
    }

    public String period(String text) {
        return frame.texts().period(Period.of(text));
    }

    public String indicator(long id) {
        return definitions.find(id).map(each -> each.name()).orElse("");
    }

    public String indicatorAddress(long id) {
        return definitions.find(id).map(each -> each.address()).orElse("/chi-tieu");
    }

    public String area(long id) {
        return lineage.get(id).name();
    }

    public List<RefusedRow> refusedShown(LoadReport report) {
        return report.refused().subList(0, Math.min(SHOWN, report.refused().size()));
    }

    public String why(RefusedRow row) {
        return frame.t(row.key(), row.arguments().toArray());
    }

    /** "10 times as much", "a tenth" and the like. */
    public String factor(LoadReport.Change change) {
        double factor = change.factor();
        if (factor < 0) {
            return frame.t("indicator.load.factor.sign");
        }
        return factor >= 1
                ? frame.t("indicator.load.factor.times", frame.texts().number(rounded(factor)))
                : frame.t("indicator.load.factor.part", frame.texts().number(rounded(1 / factor)));
    }

    private static BigDecimal rounded(double factor) {
        return new BigDecimal(factor).round(new java.math.MathContext(factor < 100 ? 2 : 3));
    }

    public List<Vintage> vintages() {
        return List.of(Vintage.OFFICIAL, Vintage.PRELIMINARY, Vintage.ESTIMATE, Vintage.STATED, Vintage.PLAN);
    }
}
