package vn.theo.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;

@TheoTest
@Transactional
class AreaSearchTest {
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Autowired
    AreaSearch search;

    @Autowired
    SampleAreas sample;

    @BeforeEach
    void load() {
        sample.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33 | Tỉnh Hưng Yên",
                "11953 Phường Phố Hiến | Phường Phố Hiến",
                "hung yen | Tỉnh Hưng Yên",
                "Hưng Yên | Tỉnh Hưng Yên",
                "pho hien | Phường Phố Hiến",
                "hien pho | Phường Phố Hiến",
                "PHƯỜNG PHỐ HIẾN | Phường Phố Hiến",
            })
    void codes_and_names_in_any_spelling_find_the_area_first(String typed, String name) {
        assertThat(search.on(NOW).list(typed, 5).getFirst().name()).isEqualTo(name);
    }

    @Test
    void areas_of_another_time_come_after_those_of_the_day_and_only_when_asked_for() {
        assertThat(search.on(NOW).list("thái bình", 50)).allMatch(area -> area.isValidOn(NOW));
        List<Area> any = search.listOfAnyTime("tỉnh thái bình", NOW, 5);
        assertThat(any.getFirst().name()).isEqualTo("Tỉnh Thái Bình");
        assertThat(search.listOfAnyTime("hưng yên", NOW, 5).getFirst().validTo())
                .isNull();
    }

    @Test
    void the_one_that_is_meant_is_found_by_its_code_or_its_whole_name_alone() {
        assertThat(search.on(NOW).find("33 bất kỳ")).map(Area::name).contains("Tỉnh Hưng Yên");
        assertThat(search.on(NOW).find("pho hien")).map(Area::code).contains("11953");
        assertThat(search.on(NOW).find("pho")).isEmpty();
        assertThat(search.on(NOW).list("  ", 5)).isEmpty();
        assertThat(search.on(NOW).list("không đâu cả xyz", 5)).isEmpty();
    }
}
