package vn.theo.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target said to come from one document that states another figure, or none, while a different document states it.
 *
 * @param named what the document it is attributed to states of it, null where it states nothing
 * @param elsewhere what a different document states
 */
public record WrongDocument(Interval target, @Nullable Interval named, Interval elsewhere) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.WRONG_DOCUMENT;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(
                new Worked(Reading.NAMED_DOCUMENT, target, named, allowances.of(Reading.NAMED_DOCUMENT)),
                new Worked(Reading.OTHER_DOCUMENT, target, elsewhere, allowances.of(Reading.OTHER_DOCUMENT)));
    }

    @Override
    public boolean doubts(List<Worked> readings) {
        return Rule.has(readings, Reading.OTHER_DOCUMENT, Fit.FITS)
                && !Rule.has(readings, Reading.NAMED_DOCUMENT, Fit.FITS);
    }
}
