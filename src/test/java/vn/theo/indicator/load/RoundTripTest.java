package vn.theo.indicator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Direction;
import vn.theo.indicator.ImportFigures;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.site.Texts;
import vn.theo.territory.SampleAreas;

/** What Theo gives out as a file comes back in as what it is: figures unchanged, results of its own not at all. */
@TheoTest
@Transactional
class RoundTripTest {
    private static final String SERIES = """
            indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source
            dan-so,33,2024-12-31,2023,1290.8,nghìn người,EXACT,OFFICIAL,NOT_APPLICABLE,"Niên giám, 2024"
            dan-so,33,2024-12-31,2024,1302.125,nghìn người,ABOUT,PRELIMINARY,NOT_APPLICABLE,"Niên giám, 2024"
            dan-so,34,2024-12-31,2024,1882300,người,EXACT,PRELIMINARY,NOT_APPLICABLE,"Niên giám, 2024"
            """;
    private static final String SINGLE = """
            indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source,reliability,known_from,note
            dan-so,34,2024-12-31,2022,1870.2,nghìn người,EXACT,STATED,NOT_APPLICABLE,Báo Thái Bình,B,,tròn số
            """;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    ImportFigures importFigures;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    MessageSource messages;

    @Autowired
    MockMvc web;

    @BeforeEach
    void record() throws IOException {
        sampleAreas.load();
        indicators.define(new NewIndicator(
                "dan-so",
                "Dân số",
                null,
                "nghìn người",
                IndicatorKind.STOCK,
                Direction.NEITHER,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
        importFigures.importCsv(new StringReader(SINGLE), "Lan");
        assertThat(load(SERIES.getBytes(StandardCharsets.UTF_8)).added()).isEqualTo(3);
    }

    @Test
    void the_figures_of_an_area_come_back_unchanged_from_whichever_way_they_were_recorded() throws Exception {
        for (String address : List.of("34/2024-12-31", "33/2024-12-31")) {
            String area = address.substring(0, 2);
            for (String format : List.of("csv", "xlsx")) {
                byte[] file = file("/chi-tieu/dan-so." + format + "?dia-ban=" + area + "&ban-do=2024-12-31");
                LoadReport again = load(file);

                assertThat(again.refused()).as(address + format).isEmpty();
                assertThat(again.isNews()).as(address + format).isFalse();
                assertThat(again.unchanged()).as(address + format).isEqualTo(2);
            }
        }
    }

    @Test
    void what_follows_from_the_parts_is_refused_with_the_reason() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            LoadReport again = load(file("/chi-tieu/dan-so." + format + "?dia-ban=33"));

            assertThat(again.refused())
                    .as(format)
                    .isNotEmpty()
                    .extracting(RefusedRow::key)
                    .containsOnly("indicator.load.worked-out");
            assertThat(again.isNews()).as(format).isFalse();
            assertThat(RefusedTable.why(again.refused().getFirst(), new Texts(messages, Texts.VIETNAMESE)))
                    .isEqualTo(
                            "source: Đây là số do Theo tính ra (Theo), không phải số đã ghi nhận nên không nạp lại được."
                                    + " Bỏ dòng này, hoặc nạp các số mà nó được tính từ đó.");
        }
    }

    @Test
    void a_source_that_only_begins_like_theo_is_a_source() throws IOException {
        assertThat(load("indicator,area,period,value,source\ndan-so,33,2021,1,Theo báo cáo của tỉnh\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .added())
                .isEqualTo(1);
        assertThat(load("indicator,area,period,value,source,derivation\ndan-so,33,2020,1,Niên giám,SUMMED\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .refusedCount())
                .isEqualTo(1);
    }

    private byte[] file(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private LoadReport load(byte[] table) throws IOException {
        return loadFigures.load(
                new ByteArrayInputStream(table),
                new LoadOptions("bang", "", Vintage.OFFICIAL, true, null, "Lan"),
                rows -> {});
    }
}
