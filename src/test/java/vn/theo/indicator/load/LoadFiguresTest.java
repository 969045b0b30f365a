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
