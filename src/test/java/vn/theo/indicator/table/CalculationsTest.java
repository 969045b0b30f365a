package vn.theo.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class CalculationsTest {
    private static final String OLD_MAP = "&ban-do=2024-12-31";

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    ReadQuestion readQuestion;

    @Autowired
    Calculations calculations;

    @Autowired
    MockMvc web;

    @BeforeEach
    void define() {
        sampleAreas.load();
        long whole = define("gtsx", "Giá trị sản xuất", "tỷ đồng", IndicatorKind.FLOW, null);
        define("gtsx-cong-nghiep", "Giá trị sản xuất công nghiệp", "triệu đồng", IndicatorKind.FLOW, whole);
        define("ty-le-ngheo", "Tỷ lệ hộ nghèo", "%", IndicatorKind.RATIO, null);
    }

    private long define(String slug, String name, String unit, IndicatorKind kind, @Nullable Long partOf) {
        return indicators
                .define(new NewIndicator(
                        slug,
                        name,
                        null,
                        unit,
                        kind,
                        Direction.UP,
                        PriceBasis.NOT_STATED,
                        null,
                        null,
                        "Niên giám",
                        partOf,
                        List.of()))
                .id();
    }

    @Test
    void growth_compares_with_the_year_before_on_the_map_that_is_asked_for() throws Exception {
        load("""
                gtsx,33,2023,100
                gtsx,34,2023,300
                gtsx,33,2024,150
                gtsx,34,2024,350
                """);
        ask("chi-tieu=gtsx&dia-ban=33,34&ky=2024,2023&tinh=tang-cung-ky" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(50))
                .andExpect(jsonPath("$.values[0][1][0]").value(16.666667))
                .andExpect(jsonPath("$.derivations[0][0]").value("cb"))
                .andExpect(jsonPath("$.indicators[0].unit").value("%"));
        ask("chi-tieu=gtsx&dia-ban=33&ky=2024&tinh=tang-cung-ky&ban-do=2026-01-01")
                .andExpect(jsonPath("$.values[0][0][0]").value(25));
    }

    @Test
    void both_methods_of_average_growth_take_the_year_before_the_period_as_base() throws Exception {
        load("""
                gtsx,33,2005,100
                gtsx,33,2006,123.6
                gtsx,33,2007,152.8932
                gtsx,33,2008,191.13178932
                gtsx,33,2009,235.99042027
                gtsx,33,2010,266.66917491
                """);
        ask("chi-tieu=gtsx&dia-ban=33&ky=2006/2010&tinh=tang-binh-quan-cong" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(21.756));
        ask("chi-tieu=gtsx&dia-ban=33&ky=2006/2010&tinh=tang-binh-quan" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(org.hamcrest.Matchers.closeTo(21.67, 0.005)));
        ask("chi-tieu=gtsx&dia-ban=33&ky=2010&tinh=tang-binh-quan&so-nam=5" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(org.hamcrest.Matchers.closeTo(21.67, 0.005)));
    }

    @Test
    void average_growth_at_current_prices_is_given_only_when_asked_for() throws Exception {
        load("""
                gtsx,33,2005,100,CURRENT
                gtsx,33,2010,200,CURRENT
                """);
        ask("chi-tieu=gtsx&dia-ban=33&ky=2006/2010&tinh=tang-binh-quan" + OLD_MAP)
                .andExpect(jsonPath("$.derivations[0][0]").value("a"));
        ask("chi-tieu=gtsx&dia-ban=33&ky=2006/2010&tinh=tang-binh-quan&gia=CURRENT" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(14.869835));
        load("""
                gtsx,33,2005,100,CONSTANT_1994
                gtsx,33,2010,150,CONSTANT_1994
                """);
        ask("chi-tieu=gtsx&dia-ban=33&ky=2006/2010&tinh=tang-binh-quan" + OLD_MAP)
                .andExpect(jsonPath("$.indicators[0].priceBasis").value("CONSTANT_1994"))
                .andExpect(jsonPath("$.values[0][0][0]").value(8.447177));
    }

    @Test
    void parts_of_an_indicator_have_shares_and_contributions_in_any_unit_of_one_price_basis() throws Exception {
        load("""
                gtsx,33,2023,100
                gtsx,33,2024,120
                gtsx-cong-nghiep,33,2023,40000
                gtsx-cong-nghiep,33,2024,54000
                """);
        String query = "chi-tieu=gtsx-cong-nghiep,gtsx&dia-ban=33&ky=2024" + OLD_MAP;
        ask(query + "&tinh=ty-trong-chi-tieu")
                .andExpect(jsonPath("$.values[0][0][0]").value(45))
                .andExpect(jsonPath("$.derivations[1][0]").value("w"));
        ask(query + "&tinh=dong-gop-chi-tieu")
                .andExpect(jsonPath("$.values[0][0][0]").value(14));

        load("gtsx,34,2024,50,CURRENT\ngtsx-cong-nghiep,34,2024,20000,CONSTANT_2010\n");
        ask("chi-tieu=gtsx-cong-nghiep&dia-ban=34&ky=2024&tinh=ty-trong-chi-tieu&gia=CONSTANT_2010" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(org.hamcrest.Matchers.nullValue()));
    }

    @Test
    void completion_divides_by_the_plan_of_the_period_or_by_that_of_the_year() throws Exception {
        load("""
                gtsx,33,2024,,4200,PLAN
                gtsx,33,2024,,4400,
                gtsx,33,2024-Q1,,950,
                gtsx,33,2024-Q2,,1150,
                """, "indicator,area,period,price_basis,value,vintage\n");
        ask("chi-tieu=gtsx&dia-ban=33&ky=2024&tinh=hoan-thanh" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(104.761905));
        ask("chi-tieu=gtsx&dia-ban=33,34&ky=2024-Q1..2024-Q3&tinh=hoan-thanh-nam" + OLD_MAP)
                .andExpect(jsonPath("$.values[0][0][0]").value(22.619048))
                .andExpect(jsonPath("$.values[0][0][1]").value(50))
                .andExpect(jsonPath("$.derivations[0][0]").value("cc-"))
                .andExpect(jsonPath("$.derivations[0][1]").value("---"));
        ask("chi-tieu=gtsx&dia-ban=33&ky=2024-Q1&tinh=hoan-thanh" + OLD_MAP)
                .andExpect(jsonPath("$.derivations[0][0]").value("l"));
    }

    @Test
    void communes_add_up_to_their_province_in_shares_and_in_growth() throws IOException {
        List<String> communes = readQuestion
                .read(Map.of("chi-tieu", "gtsx", "cap", "COMMUNE", "trong", "33", "ky", "2026", "ban-do", "2026-06-01"))
                .query()
                .areas()
                .stream()
                .map(area -> area.code())
                .toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < communes.size(); i++) {
            rows.append("gtsx,%s,2025-Q4,%d.5\n".formatted(communes.get(i), 100 + i * 7 % 31));
            rows.append("gtsx,%s,2026-Q1,%d.25\n".formatted(communes.get(i), 90 + i * 11 % 47));
            rows.append("gtsx,%s,2026-Q4,%d.75\n".formatted(communes.get(i), 120 + i * 5 % 29));
        }
        load(rows.toString());
        Map<String, String> asked =
                Map.of("chi-tieu", "gtsx", "cap", "COMMUNE", "trong", "33", "ky", "2026-Q4", "ban-do", "2026-06-01");
        assertThat(total(asked, Calculation.SHARE_OF_AREA))
                .isCloseTo(BigDecimal.valueOf(100), org.assertj.core.api.Assertions.within(new BigDecimal("0.0001")));
        Map<String, String> province =
                Map.of("chi-tieu", "gtsx", "dia-ban", "33", "ky", "2026-Q4", "ban-do", "2026-06-01");
        BigDecimal growth = total(province, Calculation.GROWTH);
        assertThat(total(asked, Calculation.CONTRIBUTION_TO_AREA))
                .isCloseTo(growth, org.assertj.core.api.Assertions.within(new BigDecimal("0.0001")));

        DrillDown drillDown = calculations.drillDown(
                readQuestion.read(province).query(),
                readQuestion.read(province).query().areas().getFirst());
        assertThat(drillDown.parts()).hasSize(communes.size());
        assertThat(drillDown.whole().value().derivation()).isEqualTo(Derivation.ROLLED_UP);
    }

    private BigDecimal total(Map<String, String> asked, Calculation calculation) {
        FigureQuery query = readQuestion.read(asked).query();
        Sheet sheet = calculations.fill(query, calculation, 5);
        BigDecimal total = BigDecimal.ZERO;
        for (int a = 0; a < query.areas().size(); a++) {
            total = total.add(Objects.requireNonNull(sheet.cell(0, a, 0).value()));
        }
        return total;
    }

    @Test
    void an_empty_cell_names_the_part_that_is_missing_and_since_when() throws Exception {
        load("gtsx,33,2024,150\ngtsx,34,2023,300\n");
        web.perform(get("/api/so-lieu/o?chi-tieu=gtsx&dia-ban=33&ky=2024&ban-do=2026-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cell.derivation").value("MISSING"))
                .andExpect(jsonPath("$.operands[0].pieces.length()").value(2))
                .andExpect(jsonPath("$.lacking[0].area").value("34@2025-06-30"))
                .andExpect(jsonPath("$.lacking[0].lastKnown").value("2023"));
    }

    @Test
    void rates_are_compared_by_their_difference_and_neither_grow_nor_share() throws Exception {
        load("ty-le-ngheo,33,2023,5.5\nty-le-ngheo,33,2024,4.25\n");
        String query = "chi-tieu=ty-le-ngheo&dia-ban=33&ky=2024" + OLD_MAP;
        ask(query + "&tinh=thay-doi")
                .andExpect(jsonPath("$.values[0][0][0]").value(-1.25))
                .andExpect(jsonPath("$.indicators[0].unit").value("điểm %"));
        ask(query + "&tinh=tang-cung-ky")
                .andExpect(jsonPath("$.derivations[0][0]").value("x"));
        ask(query + "&tinh=ty-trong-dia-ban")
                .andExpect(jsonPath("$.derivations[0][0]").value("x"));
    }

    @Test
    void a_question_that_cannot_be_answered_says_which_word_and_what_there_is() throws Exception {
        web.perform(get("/api/so-lieu?chi-tieu=gtsx&dia-ban=33&ky=2024&tinh=tang"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("tang-cung-ky")));
        web.perform(get("/api/so-lieu/o?chi-tieu=gtsx&dia-ban=33,34&ky=2024"))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions ask(String query) throws Exception {
        return web.perform(get("/api/so-lieu?" + query)).andExpect(status().isOk());
    }

    private void load(String rows) throws IOException {
        boolean basis = rows.lines().findFirst().orElse("").split(",").length == 5;
        load(rows, "indicator,area,period,value" + (basis ? ",price_basis" : "") + "\n");
    }

    private void load(String rows, String head) throws IOException {
        loadFigures.load(
                new ByteArrayInputStream((head + rows).getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("so-lieu.csv", "Niên giám", Vintage.OFFICIAL, false, null, "office"),
                done -> {});
    }
}
