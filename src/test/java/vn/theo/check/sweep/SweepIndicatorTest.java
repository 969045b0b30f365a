package vn.theo.check.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.ClaimKind;
import vn.theo.check.NewClaim;
import vn.theo.check.RecordClaim;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.DoubtKind;
import vn.theo.indicator.Direction;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.RatioParts;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.NewArea;
import vn.theo.territory.SampleAreas;

/** Errors put into a consistent table of a province with its communes are found, and nothing else. */
@TheoTest
@Transactional
class SweepIndicatorTest {
    private static final int YEARS = 8;
    private static final int COMMUNES = 60;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Areas areas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    RecordClaim recordClaim;

    @Autowired
    SweepIndicator sweep;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20_250_701);
    private final List<Area> communes = new ArrayList<>();
    private Area province;
    private Indicator whole;
    private Indicator one;
    private Indicator other;
    private Indicator share;

    /** The table in tenths, by indicator (one, other), commune and year. */
    private final long[][][] tenths = new long[2][COMMUNES][YEARS];

    @BeforeEach
    void a_consistent_province() {
        sampleAreas.load();
        Area country = areas.findByCode("VN", LocalDate.of(2026, 1, 1)).orElseThrow();
        LocalDate start = LocalDate.of(2010, 1, 1);
        province = areas.add(new NewArea("X1", "Tỉnh thử", Area.PROVINCE, start, null, country.id()));
        for (int i = 0; i < COMMUNES; i++) {
            communes.add(
                    areas.add(new NewArea("X1" + (100 + i), "Xã thử " + i, Area.COMMUNE, start, null, province.id())));
        }
        whole = define("thu-tong", IndicatorKind.FLOW, "tỷ đồng", null);
        one = define("thu-mot", IndicatorKind.FLOW, "tỷ đồng", whole.id());
        other = define("thu-hai", IndicatorKind.FLOW, "tỷ đồng", whole.id());
        share = define("thu-ty-trong", IndicatorKind.RATIO, "%", null);
        indicators.setRatioParts(share.id(), new RatioParts(one.id(), whole.id(), BigDecimal.valueOf(100)));
        for (long[][] part : tenths) {
            for (long[] commune : part) {
                double value = 2_000 + random.nextInt(50_000);
                for (int year = 0; year < YEARS; year++) {
                    commune[year] = Math.round(value);
                    value *= 0.95 + random.nextDouble() * 0.2;
                }
            }
        }
    }

    @Test
    void a_consistent_table_raises_no_doubt() throws IOException {
        load(table(Set.of(), Set.of(), Set.of(), Set.of()), "Niên giám");

        for (Indicator indicator : List.of(whole, one, other, share)) {
            assertThat(sweep.sweep(indicator).found()).as(indicator.slug()).isEmpty();
        }
    }

    @Test
    void each_error_put_in_is_found_and_nothing_else() throws IOException {
        Set<String> parts = places(20);
        Set<String> shares = places(15);
        load(table(parts, shares, Set.of(), Set.of()), "Niên giám");

        score(DoubtKind.PARTS, whole, parts);
        score(DoubtKind.RATIO, share, shares);
        assertThat(sweep.sweep(one).found()).isEmpty();
    }

    @Test
    void misplaced_points_and_sums_of_areas_are_found() throws IOException {
        Set<String> points = new HashSet<>(Set.of("7 3", "11 2", "23 5", "41 4"));
        Set<String> sums = Set.of("province 2", "province 6");
        load(table(Set.of(), Set.of(), points, sums), "Niên giám");

        List<FoundDoubt> found = sweep.sweep(other).found();
        assertThat(placesOf(found, DoubtKind.LEVEL_BREAK)).isEqualTo(points);
        assertThat(placesOf(found, DoubtKind.AREAS))
                .as("the sums changed, and those of the years in which a point was misplaced")
                .isEqualTo(Set.of("province 2", "province 6", "province 3", "province 5", "province 4"));
        assertThat(found)
                .allSatisfy(doubt -> assertThat(doubt.figures())
                        .allSatisfy(figure -> assertThat(figure.source()).startsWith("Niên giám · thu.csv:")));
    }

    @Test
    void a_second_source_and_a_claim_are_compared_with_the_loaded_table() throws IOException {
        load(table(Set.of(), Set.of(), Set.of(), Set.of()), "Niên giám");
        load(
                "indicator,area,period,value\nthu-mot,X1105,2017," + (tenths[0][5][2] + 40) / 10.0
                        + "\nthu-mot,X1106,2017," + tenths[0][6][2] / 10.0 + "\n",
                "Báo cáo");
        BigDecimal truth = growth(tenths[0][9][3], tenths[0][9][2]);
        claim(communes.get(9), 2018, truth);
        claim(communes.get(10), 2018, growth(tenths[0][10][3], tenths[0][10][2]).add(new BigDecimal("4.0")));

        List<FoundDoubt> found = sweep.sweep(one).found();

        assertThat(placesOf(found, DoubtKind.TWO_SOURCES)).isEqualTo(Set.of("5 2"));
        assertThat(placesOf(found, DoubtKind.GROWTH)).isEqualTo(Set.of("10 3"));
        assertThat(placesOf(found, DoubtKind.AREAS))
                .as("the commune's later source no longer adds up to the province")
                .isEqualTo(Set.of("province 2"));
        assertThat(found).hasSize(3);
    }

    @Test
    void a_preliminary_value_is_compared_with_the_official_one_before_it() throws IOException {
        load(rows("1101,2023,1240 1101,2024,1250 1102,2023,1240 1102,2024,1250"), "Niên giám");
        load(rows("1101,2025,125 1102,2025,1310"), "Báo cáo sơ bộ", Vintage.PRELIMINARY);

        assertThat(sweep.sweep(one).found()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(DoubtKind.UNIT_SLIP);
            assertThat(doubt.areaId()).isEqualTo(communes.get(1).id());
            assertThat(doubt.period()).isEqualTo(Period.ofYear(2025));
            assertThat(doubt.figures())
                    .extracting(figure -> figure.role() + " " + figure.value() + " " + figure.vintage())
                    .containsExactly("BEFORE 1250 OFFICIAL", "VALUE 125 PRELIMINARY");
        });
    }

    @Test
    void a_preliminary_value_followed_by_an_official_one_of_the_next_year_is_compared() throws IOException {
        load(rows("1101,2024,1250 1102,2024,1250 1103,2024,3"), "Báo cáo sơ bộ", Vintage.PRELIMINARY);
        load(rows("1101,2025,126 1102,2025,600 1103,2025,30"), "Niên giám");

        assertThat(sweep.sweep(one).found())
                .as("a tenth is a slip; half as much is news; three may become thirty")
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.kind()).isEqualTo(DoubtKind.UNIT_SLIP);
                    assertThat(doubt.areaId()).isEqualTo(communes.get(1).id());
                });
    }

    @Test
    void an_odd_first_value_and_a_level_that_shifts_for_good_are_found_once() throws IOException {
        load(
                rows("1101,2021,125 1101,2022,1250 1101,2023,1300 1102,2021,125 1102,2022,128 1102,2023,1250 "
                        + "1102,2024,1310 1103,2021,100 1103,2022,1000 1103,2023,101 1103,2024,102"),
                "Niên giám");

        List<FoundDoubt> found = sweep.sweep(one).found();

        assertThat(found)
                .extracting(doubt -> doubt.kind() + " "
                        + communes.stream().map(Area::id).toList().indexOf(doubt.areaId()) + " "
                        + doubt.period().text())
                .containsExactlyInAnyOrder("UNIT_SLIP 1 2021", "UNIT_SLIP 2 2023", "LEVEL_BREAK 3 2022");
    }

    @Test
    void vintages_of_one_period_are_compared_and_usual_revisions_stay_silent() throws IOException {
        load(rows("1101,2024,1250 1102,2024,1250 1103,2024,1250 1104,2024,1000"), "Cục thống kê", Vintage.PRELIMINARY);
        load(rows("1101,2024,125 1102,2024,1287 1103,2024,1690 1104,2024,1100"), "Cục thống kê");
        load(rows("1101,2024,130 1102,2024,12900 1103,2024,16900"), "Kế hoạch năm", Vintage.PLAN);

        List<FoundDoubt> found = sweep.sweep(one).found();

        assertThat(found)
                .extracting(doubt -> doubt.kind() + " "
                        + communes.stream().map(Area::id).toList().indexOf(doubt.areaId()) + " "
                        + doubt.figures().getFirst().role())
                .containsExactlyInAnyOrder(
                        "UNIT_SLIP 1 EARLIER", "UNIT_SLIP 2 PLANNED", "VINTAGES 3 EARLIER", "UNIT_SLIP 3 PLANNED");
    }

    @Test
    void a_withdrawn_load_is_compared_with_nothing() throws IOException {
        load(rows("1101,2024,1250"), "Cục thống kê", Vintage.PRELIMINARY);
        load(rows("1101,2024,125"), "Cục thống kê");
        assertThat(sweep.sweep(one).found()).hasSize(1);

        jdbc.sql("""
                        insert into figure_load_retraction (load_id, retracted_by, retracted_at, reason)
                        select max(id), 'Lan', now(), 'nhầm đơn vị' from figure_load
                        """).update();

        assertThat(sweep.sweep(one).found()).isEmpty();
    }

    private static String rows(String cells) {
        return "indicator,area,period,value\n" + "thu-mot,X"
                + String.join("\nthu-mot,X", cells.strip().split(" ")) + "\n";
    }

    private static BigDecimal growth(long level, long before) {
        return BigDecimal.valueOf((level / (double) before - 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }

    private void claim(Area area, int year, BigDecimal rate) {
        recordClaim.record(new NewClaim(
                one.id(),
                area.id(),
                Period.ofYear(year),
                ClaimKind.GROWTH,
                rate,
                "%",
                null,
                null,
                "Báo cáo của xã",
                null,
                "Lan"));
    }

    private void score(DoubtKind kind, Indicator indicator, Set<String> put) {
        Set<String> found = placesOf(sweep.sweep(indicator).found(), kind);
        Set<String> right = new HashSet<>(found);
        right.retainAll(put);
        double precision = found.isEmpty() ? 0 : right.size() / (double) found.size();
        double recall = right.size() / (double) put.size();
        assertThat(precision)
                .as("%s precision %.3f, recall %.3f", kind, precision, recall)
                .isEqualTo(1.0);
        assertThat(recall)
                .as("%s precision %.3f, recall %.3f", kind, precision, recall)
                .isEqualTo(1.0);
    }

    /** "commune year" of each doubt of a kind. */
    private Set<String> placesOf(List<FoundDoubt> found, DoubtKind kind) {
        Set<String> places = new HashSet<>();
        found.stream().filter(doubt -> doubt.kind() == kind).forEach(doubt -> {
            int commune = communes.stream().map(Area::id).toList().indexOf(doubt.areaId());
            places.add((commune < 0 ? "province" : String.valueOf(commune)) + " "
                    + (doubt.period().from().getYear() - 2015));
        });
        return places;
    }

    private Set<String> places(int count) {
        Set<String> places = new HashSet<>();
        while (places.size() < count) {
            places.add(random.nextInt(COMMUNES) + " " + random.nextInt(YEARS));
        }
        return places;
    }

    /** All four indicators; wholes and shares are rounded from the exact sums, but for the errors put in. */
    private String table(Set<String> parts, Set<String> shares, Set<String> points, Set<String> sums) {
        StringBuilder table = new StringBuilder("indicator,area,period,value\n");
        for (int year = 0; year < YEARS; year++) {
            long ones = 0;
            long others = 0;
            for (int commune = 0; commune < COMMUNES; commune++) {
                String place = commune + " " + year;
                long first = tenths[0][commune][year];
                long second = tenths[1][commune][year];
                ones += first;
                others += second;
                row(table, "thu-mot", commune, year, tenth(first));
                row(table, "thu-hai", commune, year, points.contains(place) ? tenth(second * 10) : tenth(second));
                if (points.isEmpty()) {
                    long sum = first + second;
                    row(table, "thu-tong", commune, year, tenth(sum + (parts.contains(place) ? 9 : 0)));
                    double percent = first * 100.0 / (sum + (parts.contains(place) ? 9 : 0));
                    row(
                            table,
                            "thu-ty-trong",
                            commune,
                            year,
                            BigDecimal.valueOf(percent + (shares.contains(place) ? 1.5 : 0))
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .toPlainString());
                }
            }
            row(table, "thu-mot", -1, year, tenth(ones));
            row(table, "thu-hai", -1, year, tenth(others + (sums.contains("province " + year) ? 500 : 0)));
        }
        return table.toString();
    }

    private void row(StringBuilder table, String indicator, int commune, int year, String value) {
        table.append(indicator)
                .append(',')
                .append(commune < 0 ? "X1" : "X1" + (100 + commune))
                .append(',')
                .append(2015 + year)
                .append(',')
                .append(value)
                .append('\n');
    }

    private static String tenth(long tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private void load(String table, String source) throws IOException {
        load(table, source, Vintage.OFFICIAL);
    }

    private void load(String table, String source, Vintage vintage) throws IOException {
        assertThat(loadFigures
                        .load(
                                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                                new LoadOptions("thu.csv", source, vintage, false, null, "Lan"),
                                rows -> {})
                        .written())
                .isTrue();
    }

    private Indicator define(String slug, IndicatorKind kind, String unit, @Nullable Long partOf) {
        return indicators.define(new NewIndicator(
                slug,
                slug,
                null,
                unit,
                kind,
                Direction.UP,
                PriceBasis.NOT_STATED,
                null,
                null,
                "Niên giám",
                partOf,
                List.of()));
    }
}
