package vn.theo.indicator.load;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.rows.TableRows;
import vn.theo.site.Refusal;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Loads a table of figures: reads and checks every row, compares it with the record, writes what is new or changed. */
@Service
public class LoadFigures {
    private final Indicators indicators;
    private final Lineages lineages;
    private final FigureLoads loads;
    private final LoadHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadFigures(
            Indicators indicators,
            Lineages lineages,
            FigureLoads loads,
            LoadHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.indicators = indicators;
        this.lineages = lineages;
        this.loads = loads;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says what a table would bring; nothing is written.
     *
     * @throws Refusal when it is no table of figures
     */
    @Transactional(readOnly = true)
    public LoadReport preview(InputStream table, LoadOptions options, IntConsumer progress) throws IOException {
        return compare(table, options, moment(options), progress).report();
    }

    /**
     * Loads a table in one transaction. With rows refused nothing is written unless the good ones shall be kept.
     *
     * @param progress told how many rows were read, every now and then
     * @throws Refusal when it is no table of figures
     */
    @Transactional(rollbackFor = IOException.class)
    public LoadReport load(InputStream table, LoadOptions options, IntConsumer progress) throws IOException {
        loads.waitForTurn();
        Instant known = moment(options);
        Compared compared = compare(table, options, known, progress);
        LoadReport report = compared.report();
        if (!report.isNews() || report.refusedCount() > 0 && !options.keepGoodRows()) {
            return report;
        }
        int load = loads.add(options, compared.digest, known, clock.instant(), report);
        compared.comparison.write(load, loads);
        if (!report.refused().isEmpty()) {
            history.keepRefused(load, RefusedTable.packed(report.header(), report.refused()));
        }
        events.publishEvent(new FiguresLoaded(load, compared.comparison.indicatorIds(), false));
        return report.written(load);
    }

    /**
     * Takes a load back: from now on figures read as if it had not been; what was known before stays known.
     *
     * @throws Refusal when it has been taken back already, or no reason is given
     */
    @Transactional
    public void withdraw(int loadId, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("indicator.refused.reason");
        }
        if (!history.withdraw(loadId, reason.strip(), by, clock.instant())) {
            throw new Refusal("indicator.load.withdrawn-already", String.valueOf(loadId));
        }
        List<Long> indicatorIds = history.listCounts(loadId).stream()
                .map(LoadReport.Count::indicatorId)
                .toList();
        events.publishEvent(new FiguresLoaded(loadId, indicatorIds, true));
    }

    private Instant moment(LoadOptions options) {
        Instant known = options.knownFrom();
        return known == null ? clock.instant() : known;
    }

    private final class Compared {
        private final Comparison comparison;
        private final String digest;

        Compared(Comparison comparison, String digest) {
            this.comparison = comparison;
            this.digest = digest;
        }

        LoadReport report() {
            return comparison.report().sameAs(history.findSame(digest).orElse(null));
        }
    }

    private Compared compare(InputStream table, LoadOptions options, Instant known, IntConsumer progress)
            throws IOException {
        MessageDigest digest = sha256();
        Definitions definitions = indicators.current();
        Lineage lineage = lineages.current();
        DigestInputStream digested = new DigestInputStream(table, digest);
        ParsedTable parsed;
        try (TableRows rows = TableRows.of(digested)) {
            parsed = ParsedTable.read(rows, definitions, lineage, options, progress);
        }
        return new Compared(
                new Comparison(parsed, known, loads, definitions, lineage),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
