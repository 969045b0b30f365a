package vn.theo.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
class ComparisonTest {
    private static final String AREAS = "&dia-ban=33,34,30&ky=2022..2024&ban-do=2024-12-31";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @BeforeEach
    void fill() throws IOException {
        sampleAreas.load();
        define("dan-so", "Dân số", "nghìn người");
        define("xuat-khau", "Xuất khẩu", "triệu USD");
        String table = """
                indicator,area,period,value,vintage
                dan-so,33,2022,1200,
                dan-so,33,2023,1260,
                dan-so,33,2024,1320,
                dan-so,33,2024,1350,PLAN
                dan-so,34,2022,0,
                dan-so,34,2024,1882.3,
                dan-so,30,2024,1320,
                xuat-khau,33,2024,6000,
                xuat-khau,34,2024,2600,
                xuat-khau,30,2024,9000,
                """;
        loadFigures.load(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("bang.csv", "Niên giám", Vintage.OFFICIAL, false, null, "office"),
                rows -> {});
    }

    private void define(String slug, String name, String unit) {
        indicators.define(new NewIndicator(
                slug,
                name,
                null,
                unit,
                IndicatorKind.FLOW,
                Direction.UP,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    private String text(String address) throws IOException {
        MvcTestResult result = pages.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void areas_stand_in_their_order_ties_share_a_rank_and_plans_are_lines_of_their_own() throws IOException {
        String page = text("/so-sanh?chi-tieu=dan-so" + AREAS);
        assertThat(page.indexOf("Tỉnh Thái Bình</th><td class=\"bar-cell\">"))
                .isPositive()
                .isLessThan(page.indexOf("Tỉnh Hưng Yên</th><td class=\"bar-cell\">"));
        assertThat(page).containsPattern("(?s)>2</td><th scope=\"row\">.*>2</td><th scope=\"row\">");
        assertThat(page).contains("\"plan\":true,\"values\":[null,null,1350]");
        assertThat(page).contains("\"values\":[1200,1260,1320]");
    }

    @Test
    void an_index_is_a_hundred_at_its_base_and_nothing_where_the_base_is_zero_or_unknown() throws IOException {
        String page = text("/so-sanh?chi-tieu=dan-so&goc=2022" + AREAS);
        assertThat(page).contains("\"values\":[100,105,110]");
        assertThat(page).doesNotContain("\"lines\":[{\"name\":\"Tỉnh Thái Bình");
        assertThat(Comparison.indexed(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
        assertThat(Comparison.indexed(BigDecimal.TEN, null)).isNull();
    }

    @Test
    void indicators_of_two_units_have_two_charts_and_stand_against_each_other_over_areas() throws IOException {
        String page = text("/so-sanh?chi-tieu=dan-so,xuat-khau" + AREAS);
        assertThat(page).contains("data-compare-lines=\"0\"", "data-compare-lines=\"1\"", "data-compare-scatter");
        assertThat(page).contains("\"points\":[[1320,6000,", "[1882.3,2600,");
        assertThat(page).contains("9.000");
    }

    @Test
    void the_ranking_of_any_period_has_an_address_of_its_own() throws IOException {
        String page = text("/so-sanh?chi-tieu=dan-so&ky-xep-hang=2023" + AREAS);
        assertThat(page).contains("1.260", "aria-current=\"true\">2023</a>");
        assertThat(text("/so-sanh")).contains("Đặt nhiều địa bàn");
    }
}
