package vn.theo.territory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.table.Cell;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.Lineages;
import vn.theo.territory.load.ExportAreas;
import vn.theo.territory.load.ImportAreas;
import vn.theo.territory.load.SentFile;

/** Random countries go through random rearrangements, each enacted: nothing is lost, nothing counts twice. */
@TheoTest
@Transactional
class RandomPlansTest extends PlanFixture {
    /** Divisible often enough by four that every share stays a whole number. */
    private static final long UNIT = 1L << 24;

    private static final int YEARS = 6;

    @Autowired
    Areas areas;

    @Autowired
    Lineages lineages;

    @Autowired
    Plans plans;

    @Autowired
    EnactPlan enactPlan;

    @Autowired
    ImportAreas importAreas;

    @Autowired
    ExportAreas exportAreas;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sums_over_the_country_are_the_same_on_every_map(long seed) throws IOException {
        Random random = new Random(seed);
        Indicator people = define("dan-so", IndicatorKind.STOCK);
        BigDecimal total = country(random, 4 + random.nextInt(10));

        for (int year = 2021; year < 2021 + YEARS; year++) {
            LocalDate date = LocalDate.of(year, 1, 1);
            List<PlanStep> steps = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                PlanStep step = step(random, date, steps);
                if (!WorkOut.of(lineages.current(), date, with(steps, step)).isBlocked()) {
                    steps.add(step);
                }
            }
            if (!steps.isEmpty() && !WorkOut.of(lineages.current(), date, steps).isEmpty()) {
                Plan plan = plans.get(plans.add("Năm " + year, date, "", steps, "Lan"));
                enactPlan.enact(plan.id(), plan.version(), date, "NQ " + year, "Lan");
            }
            assertThat(sum(people, date))
                    .as("map of " + date + ", seed " + seed)
                    .isEqualByComparingTo(total);
        }
        assertThat(lineages.current().listTransfers()).as("something happened").isNotEmpty();
        comesInAgain();
    }

    private void comesInAgain() {
        String allAreas = exportAreas.areas();
        String allChanges = exportAreas.changes();
        TestTransaction.end();
        TestTransaction.start();
        var report = importAreas
                .load(
                        List.of(
                                new SentFile("a.csv", allAreas.getBytes(StandardCharsets.UTF_8)),
                                new SentFile("b.csv", allChanges.getBytes(StandardCharsets.UTF_8))),
                        "",
                        "Lan")
                .report();
        assertThat(report.isRefused()).as(report.findings().toString()).isFalse();
        assertThat(exportAreas.areas()).isEqualTo(allAreas);
        assertThat(exportAreas.changes().lines().sorted())
                .containsExactlyElementsOf(allChanges.lines().sorted().toList());
    }

    private BigDecimal country(Random random, int communes) throws IOException {
        StringBuilder table = new StringBuilder("code,name,level,parent,valid_from,valid_to\n01,Tỉnh,PROVINCE,VN,,\n");
        List<String> figures = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < communes; i++) {
            String code = String.valueOf(10_001 + i);
            long value = UNIT * (1 + random.nextInt(9));
            total += value;
            table.append(code).append(",Xã ").append(i).append(",COMMUNE,01,,\n");
            figures.add("dan-so," + code + ",2020," + value);
        }
        importAreas.load(List.of(new SentFile("x.csv", table.toString().getBytes(StandardCharsets.UTF_8))), "", "Lan");
        figures(figures.toArray(String[]::new));
        return BigDecimal.valueOf(total);
    }

    private PlanStep step(Random random, LocalDate date, List<PlanStep> before) {
        List<Area> standing =
                WorkOut.of(lineages.current(), date, before).after().listOn(date, Area.COMMUNE);
        String one = standing.get(random.nextInt(standing.size())).code();
        String other = standing.get(random.nextInt(standing.size())).code();
        String fresh = String.valueOf(20_000 + random.nextInt(70_000));
        return switch (random.nextInt(5)) {
            case 0 -> merge(random.nextBoolean() ? one : fresh, "Xã gộp " + fresh, one, other);
            case 1 -> {
                String share = random.nextBoolean() ? "0,25" : "0,5";
                String rest = share.equals("0,25") ? "0,75" : "0,5";
                yield split(one, part(one, "Xã còn " + one, share), part(fresh, "Xã tách " + fresh, rest));
            }
            case 2 ->
                new PlanStep(
                        PlanStep.Kind.TRANSFER,
                        List.of(one, other),
                        List.of(new PlanStep.Unit(other, "x", "", Shares.of("0,25"), List.of())));
            case 3 ->
                new PlanStep(PlanStep.Kind.RENAME, List.of(one), List.of(PlanStep.Unit.of(one, "Xã tên " + fresh)));
            default -> new PlanStep(PlanStep.Kind.RECODE, List.of(one), List.of(PlanStep.Unit.of(fresh, "–")));
        };
    }

    private static List<PlanStep> with(List<PlanStep> steps, PlanStep step) {
        List<PlanStep> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    private BigDecimal sum(Indicator people, LocalDate date) {
        return lineages.current().listOn(date, Area.COMMUNE).stream()
                .map(area -> {
                    Cell cell = cell(people, area, "2020");
                    assertThat(cell.hasValue())
                            .as(area + " " + cell.derivation())
                            .isTrue();
                    return cell.value();
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
