package vn.theo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Period;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class SampleFiguresTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sample;

    @Autowired
    ImportFigures importFigures;

    @Autowired
    Indicators indicators;

    @Autowired
    Observations observations;

    @Autowired
    Areas areas;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void load() {
        sampleAreas.load();
        sample.load("sample");
    }

    @Test
    void the_recorded_output_of_2006_stands_with_its_source() {
        assertThat(observations.listOf(
                        indicator("gtsx-cong-nghiep").id(), area("34").id()))
                .filteredOn(observation -> observation.period().equals(Period.ofYear(2006)))
                .singleElement()
                .satisfies(observation -> {
                    assertThat(observation.value()).isEqualByComparingTo("4087");
                    assertThat(observation.priceBasis()).isEqualTo(PriceBasis.CONSTANT_1994);
                    assertThat(observation.source()).contains("tapchicongthuong.vn");
                });
    }

    @Test
    void every_figure_names_a_source_and_none_is_a_claim_of_the_page_that_is_yet_to_be_read() {
        assertThat(observations.listAll()).hasSizeGreaterThan(150).allSatisfy(observation -> {
            assertThat(observation.source()).isNotBlank();
            assertThat(observation.value())
                    .isNotIn(new java.math.BigDecimal("34087"), new java.math.BigDecimal("1204"));
        });
    }

    @Test
    void two_yearbooks_give_two_vintages_and_a_reader_of_2020_knew_only_the_first() {
        long grdp = indicator("grdp").id();
        long hungYen = area("33").id();

        assertThat(observations.listOf(grdp, hungYen))
                .filteredOn(observation -> observation.period().equals(Period.ofYear(2010)))
                .extracting(observation -> observation.value().toPlainString())
                .containsExactly("25675.279", "27065.153");
        assertThat(observations.listOf(grdp, hungYen, Instant.parse("2020-01-01T00:00:00Z")))
                .filteredOn(observation -> observation.period().equals(Period.ofYear(2010)))
                .extracting(observation -> observation.value().toPlainString())
                .containsExactly("25675.279");
        assertThat(Series.best(observations.listOf(grdp, hungYen), Period.Kind.YEAR)
                        .getFirst()
                        .value())
                .isEqualByComparingTo("27065.153");
    }

    @Test
    void loading_twice_changes_nothing() {
        int count = observations.listAll().size();

        assertThat(sample.load("sample")).isZero();
        assertThat(observations.listAll()).hasSize(count);
    }

    @Test
    void a_wrong_row_is_named_and_nothing_is_loaded() throws IOException {
        int count = observations.listAll().size();
        String head =
                "indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source,reliability,known_from,note\n";

        assertThat(refusal(head + "grdp,34,2025-06-30,2030,1,tỷ đồng,EXACT,ESTIMATE,CURRENT,nguồn,,,\n"))
                .contains("Dòng 2", "không còn sau ngày 30/06/2025");
        assertThat(refusal(head + "grdp,34,2025-06-30,2020-13,1,ha,EXACT,ESTIMATE,CURRENT,nguồn,,,\n"))
                .contains("Dòng 2", "2020-13");
        assertThat(refusal(head + "khong-co,34,2025-06-30,2020,1,ha,EXACT,ESTIMATE,CURRENT,nguồn,,,\n"))
                .contains("khong-co");
        assertThat(refusal(head + "grdp,34,2030-06-30,2020,1,ha,EXACT,ESTIMATE,CURRENT,nguồn,,,\n"))
                .contains("mã 34 vào ngày 2030-06-30");
        assertThat(observations.listAll()).hasSize(count);
    }

    private String refusal(String text) throws IOException {
        try {
            importFigures.importCsv(new StringReader(text), "test");
            return "";
        } catch (Refusal refusal) {
            return refusal.in(new Texts(messages, Texts.VIETNAMESE));
        }
    }

    private Indicator indicator(String slug) {
        return indicators.findBySlug(slug).orElseThrow();
    }

    private Area area(String code) {
        return areas.findByCode(code, BEFORE).orElseThrow();
    }
}
