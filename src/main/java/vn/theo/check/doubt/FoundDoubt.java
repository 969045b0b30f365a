package vn.theo.check.doubt;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.rule.Rule;
import vn.theo.check.rule.Worked;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;

/**
 * Something that a check found to disagree.
 *
 * @param about what tells it from other doubts of its kind about the same indicator, area and period
 * @param off how far off the figures are, in percent or points
 */
public record FoundDoubt(
        DoubtKind kind,
        long indicatorId,
        long areaId,
        Period period,
        String about,
        List<Figure> figures,
        List<Worked> readings,
        BigDecimal off) {
    public FoundDoubt {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
    }

    /** Where a doubt belongs: the figure it is mainly about. */
    public record Place(long indicatorId, long areaId, Period period, String about) {}

    /** Works a rule out and makes a doubt of it when its readings give reason to. */
    public static Optional<FoundDoubt> of(Rule rule, Allowances allowances, Place place, List<Figure> figures) {
        return of(rule, rule.work(allowances), place, figures);
    }

    /** The same with the readings worked out already. */
    public static Optional<FoundDoubt> of(Rule rule, List<Worked> readings, Place place, List<Figure> figures) {
        return rule.doubts(readings)
                ? Optional.of(new FoundDoubt(
                        rule.kind(),
                        place.indicatorId,
                        place.areaId,
                        place.period,
                        place.about,
                        figures,
                        readings,
                        rule.size(readings)))
                : Optional.empty();
    }

    String key() {
        return String.join(
                "|",
                kind.name(),
                String.valueOf(areaId),
                period.kind() + " " + period.from() + " " + period.to(),
                about);
    }

    /** Names the figures and how they fit; a settlement holds for as long as this stays the same. */
    String fingerprint() {
        String all = Stream.concat(
                        figures.stream().map(Figure::identity),
                        readings.stream().map(worked -> worked.reading() + " " + worked.fit()))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }

    Long[] documents() {
        return figures.stream()
                .map(Figure::quote)
                .filter(Objects::nonNull)
                .map(Quote::documentId)
                .distinct()
                .toArray(Long[]::new);
    }

    Long[] observations() {
        return figures.stream()
                .map(Figure::observationId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }

    Long[] claims() {
        return figures.stream()
                .map(Figure::claimId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }
}
