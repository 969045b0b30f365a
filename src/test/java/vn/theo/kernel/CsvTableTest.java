package vn.theo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void quoted_cells_keep_commas_quotes_and_line_breaks() throws IOException {
        CsvTable table = read("\uFEFFname,note\r\n\"Hưng Hà, cũ\",\"nói \"\"gần\"\"\n98\"\n\nx,\n");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().get("name")).isEqualTo("Hưng Hà, cũ");
        assertThat(table.rows().getFirst().get("note")).isEqualTo("nói \"gần\"\n98");
        assertThat(table.rows().getLast().get("note")).isEmpty();
        assertThat(table.rows().getLast().line()).isEqualTo(5);
    }

    @Test
    void a_line_with_too_many_cells_is_named() {
        assertThatThrownBy(() -> read("a,b\n1,2\n1,2,3\n")).hasMessageContaining("Line 3 has 3 cells");
    }

    @Test
    void an_open_quote_and_an_unknown_column_are_named() throws IOException {
        assertThatThrownBy(() -> read("a\n\"x\n")).hasMessageContaining("Line 2");
        CsvTable table = read("a\n1\n");
        assertThatThrownBy(() -> table.rows().getFirst().get("b")).hasMessageContaining("column 'b'");
    }

    @Test
    void cells_are_written_so_that_they_read_back() throws IOException {
        String cell = "a \"b\", c";
        assertThat(read("x\n" + CsvTable.cell(cell) + "\n").rows().getFirst().get("x"))
                .isEqualTo(cell);
    }

    private static CsvTable read(String text) throws IOException {
        return CsvTable.read(new StringReader(text));
    }
}
