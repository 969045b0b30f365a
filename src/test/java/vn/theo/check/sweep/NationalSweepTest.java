package vn.theo.check.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.theo.TheoTest;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.territory.SampleAreas;

/**
 * All communes and provinces of the country: a whole, its parts, a share, two sources and a growth rate for every commune. What
 * was put in is found, and the log says in what time. {@code -Dtheo.sweep.groups=12} makes it two million values.
 */
@Tag("slow")
@TheoTest
@TestPropertySource(properties = {"theo.test=commits", "theo.check.pause=1h"})
class NationalSweepTest {
    private static final int GROUPS = Integer.getInteger("theo.sweep.groups", 1);
    private static final int COMMUNES = 3_321;
    private static final int YEARS = 12;
    private static final int EVERY = 400;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    SweepIndicator sweep;

    @Autowired
    CheckIndicators check;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(2_025);
    private final StringBuilder second = new StringBuilder("indicator,area,period,value\n");

    @Test
    void a_country_is_checked_and_what_was_put_in_is_found() throws IOException {
        sampleAreas.load();
        define();
        Path table = table();
        load(table, "Niên giám");
        Path rival = Files.writeString(Files.createTempFile("theo", ".csv"), second);
        load(rival, "Báo cáo");
        claims();
        long values = jdbc.sql("select sum(cardinality(amounts)) from series_part")
                .query(Long.class)
                .single();

        int put = COMMUNES / EVERY;
        int oneMore = put + 1;
        StringBuilder told = new StringBuilder(values + " values:");
        for (String name : List.of("tong-0", "mot-0", "hai-0", "ty-0")) {
            Indicator indicator = indicators.findBySlug(name).orElseThrow();
            long start = System.nanoTime();
            Sweep result = sweep.sweep(indicator);
            told.append(' ')
                    .append(name)
                    .append(' ')
                    .append((System.nanoTime() - start) / 1_000_000)
                    .append(" ms");
            List<FoundDoubt> found = result.found();
            switch (name) {
                case "tong-0" ->
                    assertThat(found).filteredOn(is(DoubtKind.PARTS)).hasSize(put);
                case "mot-0" -> {
                    assertThat(found).filteredOn(is(DoubtKind.TWO_SOURCES)).hasSize(oneMore);
                    assertThat(found).filteredOn(is(DoubtKind.GROWTH)).hasSize(oneMore);
                }
                case "hai-0" ->
                    assertThat(found).filteredOn(is(DoubtKind.LEVEL_BREAK)).hasSize(put);
                // a ratio that was changed, and one whose numerator the second source has otherwise
                default -> assertThat(found).filteredOn(is(DoubtKind.RATIO)).hasSize(2 * oneMore);
            }
        }
        long start = System.nanoTime();
        int checked = check.checkDue();
        told.append("; ")
                .append(checked)
                .append(" indicators checked and kept in ")
                .append((System.nanoTime() - start) / 1_000_000)
                .append(" ms");
        org.slf4j.LoggerFactory.getLogger(getClass()).info("{}", told);
        assertThat(checked).isEqualTo(4 * GROUPS);
        assertThat(check.checkDue()).isZero();
    }

    private static java.util.function.Predicate<FoundDoubt> is(DoubtKind kind) {
        return doubt -> doubt.kind() == kind;
    }

    private void define() {
        jdbc.sql("""
                        insert into indicator (slug, name, unit, kind, direction, price_basis, source)
                        select n.name || g, n.name || g, n.unit, n.kind, 'UP', 'NOT_STATED', 'Niên giám'
                        from (values ('tong-', 'tỷ đồng', 'FLOW'), ('mot-', 'tỷ đồng', 'FLOW'), ('hai-', 'tỷ đồng', 'FLOW'),
                                     ('ty-', '%', 'RATIO')) n (name, unit, kind), generate_series(0, :last) g
                        """).param("last", GROUPS - 1).update();
        jdbc.sql("""
                        update indicator p set part_of = w.id from indicator w
                        where w.slug = replace(replace(p.slug, 'mot-', 'tong-'), 'hai-', 'tong-') and p.slug ~ '^(mot|hai)-'
                        """).update();
        jdbc.sql("""
                        insert into indicator_ratio (indicator_id, numerator_id, denominator_id, factor)
                        select r.id, n.id, d.id, 100 from indicator r
                        join indicator n on n.slug = replace(r.slug, 'ty-', 'mot-')
                        join indicator d on d.slug = replace(r.slug, 'ty-', 'tong-')
                        where r.slug like 'ty-%'
                        """).update();
        jdbc.sql("""
                        insert into area (code, name, level, valid_from, parent_id)
                        select 'B' || lpad(n::text, 5, '0'), 'Xã thử ' || n, 'COMMUNE', date '2010-01-01', p.id
                        from generate_series(1, :communes) n
                        join (select id, row_number() over (order by code) - 1 as place from area
                              where level = 'PROVINCE' and valid_to is null and code <> '33') p on p.place = n % 33
                        """).param("communes", COMMUNES).update();
    }

    private Path table() throws IOException {
        Path file = Files.createTempFile("theo", ".csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("indicator,area,period,value\n");
            for (int group = 0; group < GROUPS; group++) {
                for (int commune = 1; commune <= COMMUNES; commune++) {
                    double one = 500 + random.nextInt(9_000);
                    double other = 500 + random.nextInt(9_000);
                    boolean wrong = commune % EVERY == 0;
                    for (int year = 0; year < YEARS; year++) {
                        one *= 0.95 + random.nextDouble() * 0.2;
                        other *= 0.95 + random.nextDouble() * 0.2;
                        boolean here = wrong && year == 6;
                        String place = String.format(",B%05d,%d,", commune, 2012 + year);
                        long first = Math.round(one * 10);
                        long next = Math.round(other * 10);
                        boolean broken = commune % EVERY == EVERY / 2 && year == 6;
                        long shown = broken ? next * 10 : next;
                        long sum = first + shown + (here ? 30 : 0);
                        out.write("mot-" + group + place + first / 10.0 + "\n");
                        out.write("hai-" + group + place + shown / 10.0 + "\n");
                        out.write("tong-" + group + place + sum / 10.0 + "\n");
                        boolean off = commune % EVERY == 3 && year == 6;
                        out.write("ty-" + group + place + Math.round(first * 1000.0 / sum + (off ? 30 : 0)) / 10.0
                                + "\n");
                        if (group == 0 && year == 5) {
                            boolean rival = commune % EVERY == 5;
                            second.append("mot-0")
                                    .append(place)
                                    .append((first + (rival ? 500 : 0)) / 10.0)
                                    .append('\n');
                        }
                    }
                }
            }
        }
        return file;
    }

    /** A growth rate for every commune and year; one in so many says eleven points more. */
    private void claims() {
        jdbc.sql("""
                        insert into claim (indicator_id, area_id, period_kind, period_from, period_to, kind, value, unit, source,
                                           recorded_by, recorded_at)
                        select s.indicator_id, s.area_id, 'YEAR', v.first_day, v.last_day, 'GROWTH',
                               round((v.amount::numeric / b.amount - 1) * 100, 1)
                                   + case when right(a.code, 5)::int % 400 = 11 and v.first_day = date '2016-01-01'
                                          then 11 else 0 end,
                               '%', 'Báo cáo', 'thử', now()
                        from series s
                        join figure_source f on f.id = s.source_id and f.name = 'Niên giám'
                        join indicator i on i.id = s.indicator_id and i.slug = 'mot-0'
                        join area a on a.id = s.area_id and right(a.code, 5)::int % 400 <> 5
                        join series_part p on p.series_id = s.id
                        cross join unnest(p.starts, p.ends, p.amounts) as v (first_day, last_day, amount)
                        join lateral (
                            select x.amount from unnest(p.starts, p.amounts) as x (first_day, amount)
                            where x.first_day = (v.first_day - interval '1 year')::date) b on true
                        """).update();
    }

    private void load(Path table, String source) {
        try (InputStream in = Files.newInputStream(table)) {
            assertThat(loadFigures
                            .load(
                                    in,
                                    new LoadOptions("nuoc.csv", source, Vintage.OFFICIAL, false, null, "thử"),
                                    rows -> {})
                            .written())
                    .isTrue();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
