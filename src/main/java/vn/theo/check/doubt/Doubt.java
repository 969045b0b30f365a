package vn.theo.check.doubt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.rule.Worked;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;

/**
 * A doubt as it stands, with the figures as last found.
 *
 * @param off how far off they are, in percent or points
 * @param weight see docs/adr/021
 * @param settlement what a person said to these figures, null while nobody has
 */
public record Doubt(
        long id,
        DoubtKind kind,
        long indicatorId,
        long areaId,
        Period period,
        DoubtState state,
        BigDecimal off,
        BigDecimal weight,
        List<Figure> figures,
        List<Worked> readings,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Settlement settlement) {
    public Doubt {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
    }

    public String address() {
        return addressOf(id);
    }

    static String addressOf(long id) {
        return "/nghi-van/" + id;
    }

    public Optional<Figure> find(FigureRole role) {
        return figures.stream().filter(figure -> figure.role() == role).findFirst();
    }

    public List<Figure> listOf(FigureRole role) {
        return figures.stream().filter(figure -> figure.role() == role).toList();
    }

    /** The words of its first figure that has any. */
    public Optional<Quote> findQuote() {
        return figures.stream()
                .map(Figure::quote)
                .filter(quote -> quote != null)
                .findFirst();
    }

    /** Whether its figures wait for a person before they are published: they are in dispute, or known to be wrong. */
    public boolean holdsBack() {
        return switch (state) {
            case OPEN -> kind.disputesFigures();
            case CORRECTING -> true;
            case SETTLED, GONE -> false;
        };
    }

    /** Whether this reader may see the words of all of its figures. */
    public boolean isOpenTo(Predicate<Quote> mayRead) {
        return figures.stream().map(Figure::quote).allMatch(quote -> quote == null || mayRead.test(quote));
    }
}
