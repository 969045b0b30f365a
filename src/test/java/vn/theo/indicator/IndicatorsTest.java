package vn.theo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.CsvTable;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class IndicatorsTest {
    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sample;

    @Autowired
    Indicators indicators;

    @Test
    void printed_names_find_their_indicator_by_words_and_context() throws IOException {
        sampleAreas.load();
        sample.load("sample");
        SoftAssertions softly = new SoftAssertions();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/indicator/names.csv")),
                StandardCharsets.UTF_8)) {
            for (CsvTable.Row row : CsvTable.read(reader).rows()) {
                String first = indicators.suggest(row.get("printed"), row.get("context")).stream()
                        .map(Indicator::slug)
                        .findFirst()
                        .orElse("");
                softly.assertThat(first)
                        .as("%s | %s", row.get("printed"), row.get("context"))
                        .isEqualTo(row.get("first"));
            }
        }
        softly.assertAll();
    }

    @Test
    void a_learned_name_is_found_from_then_on() {
        Indicator indicator = indicators.define(
                NewIndicator.of("Diện tích rừng ngập mặn", "ha", IndicatorKind.STOCK, "Báo cáo ngành"));
        assertThat(indicators.suggest("rừng ven biển", "")).isEmpty();

        indicators.addSynonym(indicator.id(), Synonym.of("Rừng ven biển"));

        assertThat(indicators.suggest("rừng ven biển", ""))
                .extracting(Indicator::id)
                .containsExactly(indicator.id());
    }

    @Test
    void a_definition_without_unit_or_with_a_bad_code_is_rejected() {
        assertThatThrownBy(() -> NewIndicator.of("Tên", " ", IndicatorKind.FLOW, "nguồn"))
                .hasMessageContaining("needs a name, a unit and a source");
        assertThatThrownBy(() -> new NewIndicator(
                        "Sai Mã",
                        "Tên",
                        null,
                        "ha",
                        IndicatorKind.FLOW,
                        Direction.UP,
                        PriceBasis.CURRENT,
                        null,
                        null,
                        "nguồn",
                        null,
                        List.of()))
                .hasMessageContaining("'Sai Mã' is not a code");
    }
}
