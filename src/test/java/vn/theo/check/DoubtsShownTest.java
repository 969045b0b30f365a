package vn.theo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.DoubtFilter;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.doubt.SettleDoubt;
import vn.theo.check.doubt.SettlementKind;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.indicator.load.LoadReport;
import vn.theo.territory.SampleAreas;

/** A doubted figure is marked wherever it is shown, until a person has settled the doubt. */
@TheoTest
@Transactional
class DoubtsShownTest {
    private static final String TABLE = "/api/so-lieu?chi-tieu=thu-moc&dia-ban=38,40&ky=2021..2024&lang=vi";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    CheckIndicators check;

    @Autowired
    Doubts doubts;

    @Autowired
    SettleDoubt settle;

    @BeforeEach
    void a_misprinted_value() throws IOException {
        sampleAreas.load();
        indicators.define(new NewIndicator(
                "thu-moc",
                "Thử mốc",
                null,
                "tỷ đồng",
                IndicatorKind.FLOW,
                Direction.UP,
                PriceBasis.NOT_STATED,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
        load("""
                indicator,area,period,value
                thu-moc,38,2022,1200
                thu-moc,38,2023,12500
                thu-moc,38,2024,1300
                thu-moc,40,2023,1250
                thu-moc,40,2024,1300
                """);
        check.checkDue();
    }

    private LoadReport load(String table) throws IOException {
        return loadFigures.load(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("thu.csv", "Niên giám", Vintage.OFFICIAL, false, null, "Lan"),
                rows -> {});
    }

    private Doubt doubt() {
        return doubts.listAll(
                        new DoubtFilter(
                                null,
                                indicators.findBySlug("thu-moc").orElseThrow().id(),
                                null,
                                null),
                        new Doubts.Eyes(true, java.util.Set.of(), java.util.Set.of()))
                .getFirst();
    }

    private String body(String address) throws Exception {
        return pages.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_table_for_programs_lists_its_doubted_cells() throws Exception {
        assertThat(body(TABLE))
                .contains("\"doubts\":[{\"indicator\":\"thu-moc\",\"area\":\"38\",\"period\":\"2023\","
                        + "\"state\":\"UNDER_REVIEW\",\"words\":\"đang xem lại: Có thể in sai\",\"address\":\"/nghi-van/"
                        + doubt().id() + "\"}]");
        assertThat(body(TABLE.replace("2021..2024", "2024"))).contains("\"doubts\":[]");
        assertThat(body(TABLE + "&biet-ngay=2100-01-01")).as("an earlier state").contains("\"doubts\":[]");
        assertThat(body("/api/so-lieu/xep-hang?chi-tieu=thu-moc&dia-ban=38,40&ky=2023&lang=vi"))
                .containsOnlyOnce("\"doubt\":\"đang xem lại: Có thể in sai\"");
    }

    @Test
    void the_indicator_page_its_chart_and_its_file_mark_it() throws Exception {
        assertThat(body("/chi-tieu/thu-moc?dia-ban=38&lang=vi"))
                .containsOnlyOnce("\"doubted\":true")
                .contains("⚠ đang xem lại: Có thể in sai\"]")
                .contains("<a href=\"/nghi-van/" + doubt().id() + "\">đang xem lại: Có thể in sai</a>");
        assertThat(body("/chi-tieu/thu-moc.csv?dia-ban=38&lang=vi").lines())
                .anyMatch(line -> line.endsWith(",quote,doubt"))
                .anyMatch(line -> line.contains(",2023,12500,") && line.endsWith(",đang xem lại: Có thể in sai"))
                .anyMatch(line -> line.contains(",2024,1300,") && line.endsWith(","));
    }

    @Test
    void a_shaped_table_marks_it_and_its_file_loads_again_without_a_question() throws Exception {
        assertThat(body("/so-lieu?chi-tieu=thu-moc&dia-ban=38&ky=2022..2024&lang=vi"))
                .contains("title=\"đang xem lại: Có thể in sai · ", "<i>⚠");
        assertThat(body("/so-lieu/o?chi-tieu=thu-moc&dia-ban=38&ky=2023&lang=vi"))
                .contains("<a href=\"/nghi-van/" + doubt().id() + "\">");
        String file = body("/so-lieu.csv?chi-tieu=thu-moc&dia-ban=38&ky=2022..2024&lang=vi");
        assertThat(file.lines().filter(line -> line.endsWith("đang xem lại: Có thể in sai")))
                .hasSize(1);

        LoadReport report = load(file.replaceAll("\"?Theo, [0-9-]+\"?", "Niên giám"));

        assertThat(report.refusedCount()).isZero();
        assertThat(report.remarks().toString()).doesNotContain("doubt");
    }

    @Test
    void the_mark_goes_when_a_person_finds_the_figure_right_and_stays_while_it_waits_to_be_corrected()
            throws Exception {
        Doubt doubt = doubt();
        long wrong = settle.settle(
                doubt.id(), settle.fingerprint(doubt.id()), SettlementKind.WRONG_FIGURE, "in thừa số 0", "Lan");
        assertThat(body(TABLE)).contains("UNDER_REVIEW");
        settle.undo(wrong, "Lan");
        settle.settle(doubt.id(), settle.fingerprint(doubt.id()), SettlementKind.RIGHT_AS_STATED, "đã hỏi", "Lan");
        assertThat(body(TABLE)).contains("\"doubts\":[]");
    }
}
