package vn.theo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.theo.TheoTest;

@TheoTest
class AlphabetTest {
    private static final List<String> IN_ORDER =
            List.of("An", "Áp", "Dân số", "Dê", "Đất", "Điểm PCI", "Ong", "Ơ", "Ung", "Ưu", "Vốn");

    @Autowired
    JdbcClient jdbc;

    @Test
    void names_stand_in_the_order_of_the_vietnamese_alphabet() {
        assertThat(IN_ORDER.reversed().stream().sorted(Alphabet.order())).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void the_database_sorts_names_alike() {
        assertThat(jdbc.sql("select name from unnest(:names::text[]) name order by name collate \"vi-x-icu\"")
                        .param("names", IN_ORDER.reversed().toArray(String[]::new))
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(IN_ORDER);
    }
}
