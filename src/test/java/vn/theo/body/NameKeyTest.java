package vn.theo.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/body/names.csv", useHeadersInDisplayName = true, delimiter = ';')
    void two_printed_names_mean_the_same_body_or_not(String one, String other, boolean same) {
        assertThat(NameKey.of(one).equals(NameKey.of(other))).isEqualTo(same);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String name = "Sở Kế hoạch và Đầu tư";

        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFC)));
        assertThat(NameKey.of(" … ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh ủy, PARTY_COMMITTEE",
        "Ban Thường vụ Tỉnh uỷ, PARTY_COMMITTEE",
        "HĐND tỉnh, COUNCIL",
        "UBND huyện Vũ Thư, PEOPLES_COMMITTEE",
        "Sở Công Thương, DEPARTMENT",
        "Ban quản lý các khu công nghiệp, ZONE_BOARD",
        "Ủy ban MTTQ tỉnh, FRONT",
        "Công ty Cổ phần Sợi Trà Lý, ENTERPRISE",
        "Mạng lưới tình nguyện, OTHER"
    })
    void the_name_tells_the_kind_of_body(String name, OrgKind kind) {
        assertThat(OrgKind.ofName(name)).isEqualTo(kind);
    }
}
