package vn.theo.territory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Areas;
import vn.theo.territory.Lineages;
import vn.theo.territory.SampleAreas;
import vn.theo.territory.SeriesAfterChange;
import vn.theo.territory.SeriesOutlook;
import vn.theo.territory.SeriesOutlook.Fate;
import vn.theo.territory.TerritoryRecord;
import vn.theo.territory.plan.PlanStep.Kind;
import vn.theo.territory.plan.PlanStep.Unit;

@TheoTest
@Transactional
class EnactPlanTest extends PlanFixture {
    private static final LocalDate DATE = LocalDate.of(2027, 1, 1);

    @Autowired
    SampleAreas sample;

    @Autowired
    Areas areas;

    @Autowired
    AreaChanges changes;

    @Autowired
    Lineages lineages;

    @Autowired
    TerritoryRecord record;

    @Autowired
    Plans plans;

    @Autowired
    EnactPlan enactPlan;

    @Autowired
    SeriesAfterChange series;

    @Autowired
    MessageSource messages;

    Area first;
    Area second;
    Indicator people;

    @BeforeEach
    void load() {
        sample.load();
        Area province = areas.findByCode("33", DATE).orElseThrow();
        List<Area> communes = areas.listChildren(province.id(), DATE);
        first = communes.get(0);
        second = communes.get(1);
        people = define("dan-so", IndicatorKind.STOCK);
    }

    @Test
    void nothing_sees_a_draft_and_enacting_writes_it_as_a_whole() throws IOException {
        figures("dan-so," + first.code() + ",2026,100", "dan-so," + second.code() + ",2026,50");
        Plan plan = plan(merge(first.code(), "Phường Mới", first.code(), second.code()));
        assertThat(areas.findByCode(first.code(), DATE)).contains(first);

        enactPlan.enact(plan.id(), plan.version(), DATE, "Nghị quyết 1", "Lan");

        Area merged = areas.findByCode(first.code(), DATE).orElseThrow();
        assertThat(merged.name()).isEqualTo("Phường Mới");
        assertThat(merged.parentId()).isEqualTo(first.parentId());
        assertThat(areas.get(first.id()).validTo()).isEqualTo(DATE.minusDays(1));
        assertThat(areas.findByCode(second.code(), DATE)).isEmpty();
        assertThat(changes.listOf(merged.id()))
                .singleElement()
                .isInstanceOfSatisfying(AreaChange.Merged.class, change -> {
                    assertThat(change.legalBasis()).isEqualTo("Nghị quyết 1");
                    assertThat(change.from()).containsExactlyInAnyOrder(first.id(), second.id());
                });
        assertThat(value(people, merged, "2026")).isEqualByComparingTo("150");
        assertThat(record.countRecords(first.id())).isEqualTo(2);
        assertThatThrownBy(() -> enactPlan.enact(plan.id(), plan.version(), DATE, "Nghị quyết 1", "Lan"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_old_version_no_basis_or_a_problem_is_refused_and_nothing_written() {
        Plan plan = plan(merge(first.code(), "Phường Mới", first.code(), second.code()));
        int count = areas.listAll().size();

        assertThatThrownBy(() -> enactPlan.enact(plan.id(), plan.version() - 1, DATE, "NQ", "Lan"))
                .hasMessage("territory.plan.edited-since");
        assertThatThrownBy(() -> enactPlan.enact(plan.id(), plan.version(), DATE, " ", "Lan"))
                .hasMessage("territory.plan.no-basis");
        Plan wrong = plan(merge("33", "Trùng mã", first.code(), second.code()));
        assertThatThrownBy(() -> enactPlan.enact(wrong.id(), wrong.version(), DATE, "NQ", "Lan"))
                .hasMessage("territory.plan.blocked");
        assertThat(areas.listAll()).hasSize(count);
    }

    @Test
    void provinces_merge_with_all_communes_under_the_new_one() {
        Plan plan = plan(merge("33", "Tỉnh Thử", "33", "01"));
        PlannedMap map = WorkOut.of(lineages.current(), DATE, plan.steps());
        assertThat(map.isBlocked()).isFalse();
        assertThat(map.begun()).hasSize(105);
        assertThat(map.after().listOn(DATE, Area.PROVINCE)).hasSize(33);

        enactPlan.enact(plan.id(), plan.version(), DATE, "NQ", "Lan");

        Area merged = areas.findByCode("33", DATE).orElseThrow();
        assertThat(areas.listChildren(merged.id(), DATE)).hasSize(104);
        Area commune = areas.findByCode(first.code(), DATE).orElseThrow();
        assertThat(changes.listHistory(commune.id(), lineages.current())).last().isInstanceOf(AreaChange.Recoded.class);
        assertThat(sample.load())
                .as("the tables that ship leave what was enacted")
                .isZero();
        assertThat(areas.findByCode("33", DATE)).contains(merged);
    }

    @Test
    void a_province_with_communes_is_divided_only_when_each_commune_has_its_part() {
        List<String> codes = areas
                .listChildren(areas.findByCode("33", DATE).orElseThrow().id(), DATE)
                .stream()
                .map(Area::code)
                .toList();
        String[] west = codes.subList(0, 40).toArray(String[]::new);
        String[] east = codes.subList(40, codes.size()).toArray(String[]::new);

        PlannedMap half = WorkOut.of(
                lineages.current(), DATE, List.of(split("33", part("33", "Tây", "", west), part("98", "Đông", ""))));
        assertThat(half.problems()).extracting(Problem::key).contains("children-left");

        PlannedMap whole = WorkOut.of(
                lineages.current(),
                DATE,
                List.of(split("33", part("33", "Tây", "", west), part("98", "Đông", "", east))));
        assertThat(whole.isBlocked()).isFalse();
        Area newWest = whole.after().findByCode("33", DATE).orElseThrow();
        assertThat(whole.after().listChildren(newWest.id(), DATE)).hasSize(40);
    }

    @Test
    void a_split_divides_by_its_share_and_one_indicator_by_its_own() throws IOException {
        Indicator forest = define("rung", IndicatorKind.STOCK);
        figures("dan-so," + first.code() + ",2026,1000", "rung," + first.code() + ",2026,1000");
        Plan plan = plan(split(
                first.code(),
                part(first.code(), "Giữ lại", "0,6; rung=0,1"),
                part("99001", "Tách ra", "0,4; rung=0,9")));

        enactPlan.enact(plan.id(), plan.version(), DATE, "NQ", "Lan");

        Area apart = areas.findByCode("99001", DATE).orElseThrow();
        assertThat(value(people, apart, "2026")).isEqualByComparingTo("400");
        assertThat(value(forest, apart, "2026")).isEqualByComparingTo("900");
        assertThat(plans.get(plan.id()).steps()).isEqualTo(plan.steps());
    }

    @Test
    void what_one_step_divides_and_the_next_joins_again_is_whole() {
        PlannedMap map = WorkOut.of(
                lineages.current(),
                DATE,
                List.of(
                        split(first.code(), part(first.code(), "Một", ""), part("99001", "Hai", "")),
                        merge(first.code(), "Lại một", first.code(), "99001")));

        assertThat(map.isBlocked()).isFalse();
        assertThat(map.begun()).hasSize(1);
        assertThat(map.changes()).singleElement().isInstanceOf(AreaChange.Renamed.class);
    }

    @Test
    void a_part_goes_over_to_another_commune_and_both_begin_anew() throws IOException {
        figures("dan-so," + first.code() + ",2026,100", "dan-so," + second.code() + ",2026,50");
        PlanStep over = new PlanStep(
                Kind.TRANSFER,
                List.of(first.code(), second.code()),
                List.of(new Unit(second.code(), "x", "", Shares.of("0,25"), List.of())));
        Plan plan = plan(over);

        enactPlan.enact(plan.id(), plan.version(), DATE, "NQ", "Lan");

        assertThat(value(people, areas.findByCode(first.code(), DATE).orElseThrow(), "2026"))
                .isEqualByComparingTo("75");
        assertThat(value(people, areas.findByCode(second.code(), DATE).orElseThrow(), "2026"))
                .isEqualByComparingTo("75");
    }

    @Test
    void each_series_tells_its_fate_before_anything_is_written() throws IOException {
        Indicator births = define("sinh", IndicatorKind.FLOW);
        Indicator rate = define("ty-suat", IndicatorKind.RATIO);
        Indicator index = define("chi-so", IndicatorKind.INDEX);
        ratio(rate, births, people);
        define("thieu", IndicatorKind.FLOW);
        figures(
                "dan-so," + first.code() + ",2026,1000",
                "dan-so," + second.code() + ",2026,3000",
                "sinh," + first.code() + ",2026,10",
                "sinh," + second.code() + ",2026,10",
                "chi-so," + first.code() + ",2026,101",
                "chi-so," + second.code() + ",2026,102",
                "thieu," + first.code() + ",2025,5",
                "thieu," + first.code() + ",2026,6",
                "thieu," + second.code() + ",2025,7");
        PlannedMap map = WorkOut.of(
                lineages.current(), DATE, List.of(merge(first.code(), "Phường Mới", first.code(), second.code())));

        List<SeriesOutlook> outlooks = series.listOf(map.asChange(), new Texts(messages, Texts.VIETNAMESE));

        assertThat(outlooks)
                .hasSize(5)
                .allSatisfy(outlook -> assertThat(outlook.lines()).hasSize(1));
        assertThat(line(outlooks, people).fate()).isEqualTo(Fate.EXACT);
        assertThat(line(outlooks, people).values()).containsExactly("4.000");
        assertThat(line(outlooks, births).values()).containsExactly("20");
        assertThat(line(outlooks, rate).fate()).isEqualTo(Fate.FROM_PARTS);
        assertThat(line(outlooks, rate).values()).containsExactly("0,5");
        assertThat(line(outlooks, index).fate()).isEqualTo(Fate.NOT_ADDITIVE);
        SeriesOutlook.Line missing =
                line(outlooks, indicators.findBySlug("thieu").orElseThrow());
        assertThat(missing.fate()).isEqualTo(Fate.INCOMPLETE);
        assertThat(missing.values()).containsExactly("12", "");
        assertThat(missing.why()).contains(second.name(), "2026");
        assertThat(areas.findByCode(second.code(), DATE)).contains(second);

        PlannedMap divided = WorkOut.of(
                lineages.current(),
                DATE,
                List.of(split(first.code(), part(first.code(), "Một", ""), part("99001", "Hai", ""))));
        assertThat(series.listOf(divided.asChange(), new Texts(messages, Texts.VIETNAMESE)))
                .filteredOn(outlook -> outlook.name().equals(people.name()))
                .singleElement()
                .satisfies(outlook -> assertThat(outlook.lines()).allSatisfy(each -> {
                    assertThat(each.fate()).isEqualTo(Fate.NOT_COMPARABLE);
                    assertThat(each.why()).contains(first.name());
                }));
    }

    @Test
    void an_abolished_level_leaves_its_communes_under_the_level_above() {
        LocalDate then = LocalDate.of(2020, 1, 1);
        PlannedMap map = WorkOut.of(
                lineages.current(), then, List.of(new PlanStep(Kind.ABOLISH, List.of("DISTRICT"), List.of())));

        assertThat(map.problems()).isEmpty();
        assertThat(map.abolished()).containsExactly("DISTRICT");
        // every commune of the record ends by itself in 2025, so nothing may be put in its place here
        assertThat(map.begun()).isEmpty();
    }

    @Test
    void a_plan_is_edited_undone_step_by_step_and_two_people_never_overwrite_each_other() {
        Plan empty = plans.get(plans.add("Thử", DATE, "", List.of(), "Lan"));
        PlanStep one = merge(first.code(), "Một", first.code(), second.code());
        plans.edit(empty.with(List.of(one)), "Lan");
        Plan edited = plans.get(empty.id());
        plans.edit(edited.with("Tên khác", DATE, "NQ"), "Minh");

        assertThatThrownBy(() -> plans.edit(edited.with(List.of()), "Lan")).hasMessage("territory.plan.edited-since");
        assertThat(plans.undo(empty.id(), "Lan")).isTrue();
        assertThat(plans.get(empty.id()).name()).isEqualTo("Thử");
        assertThat(plans.get(empty.id()).steps()).containsExactly(one);
        assertThat(plans.undo(empty.id(), "Lan")).isTrue();
        assertThat(plans.get(empty.id()).steps()).isEmpty();
        assertThat(plans.undo(empty.id(), "Lan")).isFalse();
    }

    private static SeriesOutlook.Line line(List<SeriesOutlook> outlooks, Indicator indicator) {
        return outlooks.stream()
                .filter(outlook -> outlook.name().equals(indicator.name()))
                .findFirst()
                .map(outlook -> outlook.lines().getFirst())
                .orElseThrow();
    }

    private Plan plan(PlanStep... steps) {
        return Objects.requireNonNull(plans.get(plans.add("Thử", DATE, "", List.of(steps), "Lan")));
    }
}
