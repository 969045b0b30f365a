package vn.theo.indicator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.Vintage;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class LoadFiguresTest {
    private static final String TABLE = """
            indicator,area,period,value
            dan-so,33,2024,1302
            dan-so,34,2024,1882.3
            dan-so,33,2025-01-01,1303
            """;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    MockMvc web;

    @BeforeEach
    void areas() {
        sampleAreas.load();
        indicators.define(new NewIndicator(
                "dan-so",
                "Dân số",
                null,
                "nghìn người",
                IndicatorKind.STOCK,
                Direction.NEITHER,
                vn.theo.indicator.PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                java.util.List.of()));
    }

    @Test
    void a_loaded_table_is_seen_at_once_on_the_map_of_its_time_and_on_the_map_of_today() throws Exception {
        load(TABLE, false, null);

        web.perform(get("/api/so-lieu?chi-tieu=dan-so&dia-ban=33,34&ky=2024&ban-do=2024-12-31"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.values[0][0][0]").value(1302))
                .andExpect(jsonPath("$.values[0][1][0]").value(1882.3))
                .andExpect(jsonPath("$.derivations[0][0]").value("d"));
        web.perform(get("/api/so-lieu?chi-tieu=dan-so&dia-ban=33&ky=2024&ban-do=2026-01-01"))
                .andExpect(jsonPath("$.values[0][0][0]").value(3184.3))
                .andExpect(jsonPath("$.derivations[0][0]").value("s"));
    }

    @Test
    void the_same_table_again_changes_nothing() throws IOException {
        assertThat(load(TABLE, false, null))
                .extracting(LoadReport::added, LoadReport::changed, LoadReport::written)
                .containsExactly(3, 0, true);
        assertThat(load(TABLE, false, null))
                .extracting(LoadReport::added, LoadReport::changed, LoadReport::unchanged, LoadReport::written)
                .containsExactly(0, 0, 3, false);
    }

    @Test
    void a_revised_value_stands_beside_the_earlier_one_and_each_day_reads_its_own() throws Exception {
        load(TABLE, false, Instant.parse("2025-01-10T00:00:00Z"));
        LoadReport revised = load(TABLE.replace("1882.3", "1890"), false, Instant.parse("2025-06-10T00:00:00Z"));

        assertThat(revised.changed()).isEqualTo(1);
        assertThat(revised.changes().getFirst().before()).isEqualTo("1882.3");
        String query = "/api/so-lieu?chi-tieu=dan-so&dia-ban=34&ky=2024&ban-do=2024-12-31";
        web.perform(get(query)).andExpect(jsonPath("$.values[0][0][0]").value(1890));
        web.perform(get(query + "&biet-ngay=2025-03-01"))
                .andExpect(jsonPath("$.values[0][0][0]").value(1882.3));
        web.perform(get(query + "&biet-ngay=2024-12-31"))
                .andExpect(jsonPath("$.derivations[0][0]").value("-"));
    }

    @Test
    void one_refused_row_keeps_all_out_unless_the_good_ones_are_wanted() throws IOException {
        String table = TABLE + "dan-so,99,2024,5\ndan-so,34,2023,nhiều\nkhong-co,34,2023,1\ndan-so,34,2024,7\n";

        LoadReport none = load(table, false, null);
        assertThat(none.written()).isFalse();
        assertThat(none.refused())
                .extracting(RefusedRow::line, RefusedRow::key)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(5, "indicator.refused.no-area"),
                        org.assertj.core.groups.Tuple.tuple(6, "indicator.load.no-number"),
                        org.assertj.core.groups.Tuple.tuple(7, "indicator.refused.no-indicator"),
                        org.assertj.core.groups.Tuple.tuple(8, "indicator.load.repeated"));

        LoadReport good = load(table, true, null);
        assertThat(good.written()).isTrue();
        assertThat(good.added()).isEqualTo(3);
    }

    @Test
    void a_preview_writes_nothing() throws IOException {
        LoadReport report = loadFigures.preview(stream(TABLE), options(false, null), rows -> {});

        assertThat(report.added()).isEqualTo(3);
        assertThat(load(TABLE, false, null).added()).isEqualTo(3);
    }

    @Test
    void a_wide_table_of_an_office_with_titles_names_and_decimal_commas_is_understood() throws IOException {
        LoadReport report = load("""
                BẢNG DÂN SỐ;;;
                Đơn vị: nghìn người;;;
                Chỉ tiêu;Địa bàn;2023;Sơ bộ 2024
                Dân số;Hưng Yên;1.290,8;1.302,5
                Dân số;Tỉnh Thái Bình;…;1.882,3
                """, false, null);

        assertThat(report.refused()).isEmpty();
        assertThat(report)
                .extracting(LoadReport::added, LoadReport::empty, LoadReport::written)
                .containsExactly(3, 1, true);
        assertThat(report.remarks())
                .extracting(remark -> remark.key())
                .contains("indicator.load.assumed.wide", "indicator.load.assumed.comma", "indicator.load.assumed.head");
    }

    @Test
    void json_sdmx_and_utf16_bring_the_same_figures() throws IOException {
        load(TABLE, false, null);

        assertThat(load("""
                [{"indicator":"dan-so","area":"33","period":2024,"value":1302},
                 {"indicator":"dan-so","area":"34","period":"2024","value":1882.30}]""", false, null))
                .extracting(LoadReport::unchanged, LoadReport::refusedCount)
                .containsExactly(2, 0);
        assertThat(load("""
                {"indicator":"dan-so","area":"33","2024":1302}
                {"indicator":"dan-so","area":"34","2024":1882.3}
                """, false, null).unchanged()).isEqualTo(2);
        assertThat(load("""
                STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR: Chỉ tiêu,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT
                dataflow,VN:A(1.0),I,dan-so: Dân số,33,2024,13.02,A,2
                dataflow,VN:A(1.0),I,dan-so: Dân số,34,2024,1882.3,A,0
                dataflow,VN:A(1.0),D,dan-so: Dân số,34,2023,1,A,0
                """, false, null))
                .extracting(LoadReport::unchanged, LoadReport::refusedCount)
                .containsExactly(2, 1);
        assertThat(loadFigures
                        .preview(
                                new ByteArrayInputStream(
                                        TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_16)),
                                options(false, null),
                                rows -> {})
                        .unchanged())
                .isEqualTo(3);
    }

    @Test
    void excel_gives_the_same_figures_and_its_refused_rows_can_be_mended_and_sent_again() throws IOException {
        byte[] sheet = RefusedTable.sheet(
                java.util.List.of(
                        java.util.List.of("Chỉ tiêu", "Địa bàn", "2023", "2024"),
                        java.util.List.of("dan-so", "33", "1290.8", "1302.5"),
                        java.util.List.of("dan-so", "34", "nhiều", "1882.3")),
                "Số liệu");
        LoadReport good = loadFigures.load(new ByteArrayInputStream(sheet), options(true, null), rows -> {});

        assertThat(good).extracting(LoadReport::added, LoadReport::refusedCount).containsExactly(3, 1);
        assertThat(good.refused().getFirst())
                .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::value)
                .containsExactly(3, "2023", "nhiều");
        var rows = RefusedTable.rows(good.header(), good.refused(), texts());
        String mended = new String(RefusedTable.csv(rows), StandardCharsets.UTF_8).replaceFirst("nhiều", "1870");
        assertThat(load(mended, false, null))
                .extracting(LoadReport::added, LoadReport::unchanged, LoadReport::refusedCount)
                .containsExactly(1, 1, 0);
        RefusedTable.Kept kept = RefusedTable.unpacked(RefusedTable.packed(good.header(), good.refused()));
        assertThat(kept.rows()).isEqualTo(good.refused());
    }

    @Test
    void numbers_that_can_be_read_in_two_ways_are_never_guessed() throws IOException {
        String table = "indicator;area;period;value\ndan-so;33;2024;1.302\n";
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> load(table, false, null))
                .hasMessage("indicator.load.numbers.two-ways");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> load(table + "dan-so;34;2024;1,5\ndan-so;34;2023;2.55\n", false, null))
                .hasMessage("indicator.load.numbers.mixed");
        assertThat(load("indicator,area,period,value\ndan-so,33,2024,1302.5\ndan-so,34,2024,\"1,882\"\n", false, null)
                        .refusedCount())
                .isZero();
    }

    @Test
    void what_is_unknown_is_refused_with_the_nearest_names() throws IOException {
        LoadReport report = load(TABLE + "dan-sso,33,2024,1\ndan-so,Hưng Yênn,2024,1\n", false, null);

        assertThat(report.refused())
                .extracting(RefusedRow::key)
                .containsExactly("indicator.load.near-indicator", "indicator.load.near-area");
        assertThat(report.refused().getLast().arguments().getLast()).contains("33 (Tỉnh Hưng Yên");
    }

    @Test
    void a_figure_too_long_beside_the_others_of_its_series_is_refused_alone() throws IOException {
        LoadReport report = load(
                "indicator,area,period,value\ndan-so,33,2023,12345678901234567\ndan-so,33,2024,0.123456\n", true, null);

        assertThat(report.refused()).extracting(RefusedRow::key).containsExactly("indicator.load.too-long");
        assertThat(report.refused().getFirst().cells()).contains("dan-so", "33", "2023", "12345678901234567");
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void a_value_ten_times_the_one_before_is_shown_as_suspicious() throws IOException {
        load(TABLE, false, null);
        LoadReport report = load(TABLE.replace("1882.3", "18823") + "dan-so,33,2025,1310\n", false, null);

        assertThat(report.suspicious()).hasSize(1);
        assertThat(report.suspicious().getFirst())
                .extracting(LoadReport.Change::before, LoadReport.Change::after)
                .containsExactly("1882.3", "18823");
    }

    @Test
    void a_withdrawn_load_no_longer_counts_but_stays_known_for_earlier_days() throws Exception {
        load(TABLE, false, Instant.parse("2025-01-10T00:00:00Z"));
        LoadReport wrong = load(TABLE.replace("1882.3", "18823"), false, Instant.parse("2025-06-10T00:00:00Z"));
        String query = "/api/so-lieu?chi-tieu=dan-so&dia-ban=34&ky=2024&ban-do=2024-12-31";
        web.perform(get(query)).andExpect(jsonPath("$.values[0][0][0]").value(18823));

        loadFigures.withdraw(wrong.loadId(), "nhầm dấu thập phân", "office");

        web.perform(get(query)).andExpect(jsonPath("$.values[0][0][0]").value(1882.3));
        web.perform(get(query + "&biet-ngay=2025-07-01"))
                .andExpect(jsonPath("$.values[0][0][0]").value(18823));
        assertThat(load(TABLE, false, null))
                .extracting(LoadReport::unchanged, LoadReport::sameAs)
                .containsExactly(3, wrong.loadId() - 1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> loadFigures.withdraw(wrong.loadId(), "lại", "office"))
                .hasMessage("indicator.load.withdrawn-already");
    }

    @Autowired
    org.springframework.context.MessageSource messages;

    private vn.theo.site.Texts texts() {
        return new vn.theo.site.Texts(messages, vn.theo.site.Texts.VIETNAMESE);
    }

    private LoadReport load(String table, boolean keepGoodRows, @Nullable Instant knownFrom) throws IOException {
        return loadFigures.load(stream(table), options(keepGoodRows, knownFrom), rows -> {});
    }

    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static LoadOptions options(boolean keepGoodRows, @Nullable Instant knownFrom) {
        return new LoadOptions("dan-so.csv", "Niên giám", Vintage.OFFICIAL, keepGoodRows, knownFrom, "office");
    }
}
