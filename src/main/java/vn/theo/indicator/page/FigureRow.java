package vn.theo.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DerivedFigure;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.LoadedFigure;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Reliability;
import vn.theo.indicator.Remark;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.site.Texts;

/**
 * A figure as a line of a table.
 *
 * @param anchor names the line on the page, null where the figure has no number of its own
 * @param value with bound and unit
 * @param source who states it, or how it was worked out
 * @param where file, line and load of a loaded figure
 * @param quote the words that state it
 * @param doubts what is said about it on this page
 * @param marks doubts whose words do not stand on this page
 * @param known since when it was known, in words; empty for what was worked out now
 */
public record FigureRow(
        @Nullable String anchor,
        Period period,
        String periodText,
        String value,
        Vintage vintage,
        PriceBasis basis,
        String source,
        @Nullable String where,
        @Nullable Quote quote,
        @Nullable String note,
        @Nullable Reliability reliability,
        String known,
        boolean derived,
        List<Remark> doubts,
        List<DoubtMark> marks) {
    public FigureRow {
        doubts = List.copyOf(doubts);
        marks = List.copyOf(marks);
    }

    static FigureRow of(
            Texts texts,
            Observation value,
            @Nullable LoadedFigure loaded,
            List<Remark> remarks,
            List<DoubtMark> marks) {
        List<Remark> doubts = value.id() == 0
                ? List.of()
                : remarks.stream()
                        .filter(remark -> remark.doubt() && Objects.equals(remark.observationId(), value.id()))
                        .toList();
        Evidence evidence = value.evidence();
        return new FigureRow(
                value.id() == 0 ? null : "so-" + value.id(),
                value.period(),
                FigureText.period(texts, value.period()),
                FigureText.value(texts, value),
                value.vintage(),
                value.priceBasis(),
                value.source(),
                loaded == null
                        ? null
                        : texts.of(
                                "indicator.loaded-from",
                                loaded.fileName(),
                                String.valueOf(loaded.line()),
                                String.valueOf(loaded.loadId())),
                evidence == null ? null : evidence.quote(),
                value.note(),
                value.reliability(),
                texts.date(LocalDate.ofInstant(value.knownFrom(), Texts.ZONE)),
                false,
                doubts,
                doubts.isEmpty() ? marks : List.of());
    }

    static FigureRow of(Texts texts, Indicator indicator, DerivedFigure figure) {
        return new FigureRow(
                null,
                figure.period(),
                FigureText.period(texts, figure.period()),
                FigureText.amount(texts, figure.value(), indicator.unit()),
                figure.vintage(),
                figure.priceBasis(),
                figure.how(),
                null,
                null,
                null,
                null,
                "",
                true,
                List.of(),
                List.of());
    }
}
