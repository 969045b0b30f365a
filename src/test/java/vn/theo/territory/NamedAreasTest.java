package vn.theo.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAreasTest {
    private static final NamedAreas NAMED = NamedAreas.of(List.of(
            area(1, "Xã An Bình", Area.COMMUNE),
            area(2, "Xã Hòa Bình", Area.COMMUNE),
            area(3, "Phường 1", Area.COMMUNE),
            area(4, "Hưng Yên", Area.PROVINCE)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân xã An Bình | Xã An Bình",
                "UBND XÃ AN BÌNH | Xã An Bình",
                "Rà soát đất công ở xã An Bình, báo cáo trước 30/6 | Xã An Bình",
                "Đường xã An Bình tỉnh Hưng Yên | Xã An Bình",
                "Trường học xã An Bình trong năm tới | Xã An Bình",
                "Công an xã Hoà Bình | Xã Hòa Bình",
                "UBND phường 1 | Phường 1",
                "UBND tỉnh Hưng Yên | Hưng Yên",
                "Thành phố Hưng Yên | Hưng Yên",
            })
    void the_whole_name_with_its_kind_is_found_in_any_spelling(String text, String name) {
        assertThat(NAMED.findIn(text)).map(Area::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân xã An Bình Tây",
                "Đảng ủy xã An Bình  Đông",
                "Ủy ban nhân dân phường An Bình",
                "An Bình là tên một con đường",
                "Xã Tân An Bình",
                "UBND phường 10",
                "UBND phường 1A",
                "Xã Hòa Bĩnh",
                "Báo Hưng Yên",
            })
    void a_longer_name_another_kind_or_a_part_is_not(String text) {
        assertThat(NAMED.findIn(text)).isEmpty();
    }

    @Test
    void the_longer_of_two_names_is_the_one_that_stands() {
        NamedAreas both =
                NamedAreas.of(List.of(area(1, "Xã An Bình", Area.COMMUNE), area(2, "Xã An Bình Tây", Area.COMMUNE)));

        assertThat(both.findIn("UBND xã An Bình Tây")).map(Area::name).contains("Xã An Bình Tây");
        assertThat(both.findIn("UBND XÃ AN BÌNH TÂY")).map(Area::name).contains("Xã An Bình Tây");
        assertThat(both.findIn("UBND xã An Bình")).map(Area::name).contains("Xã An Bình");
    }

    private static Area area(long id, String name, String level) {
        return new Area(id, "1" + id, name, level, Area.UNKNOWN_START, null, null);
    }
}
