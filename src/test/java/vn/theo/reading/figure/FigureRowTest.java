package vn.theo.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureRowTest {
    private static FigureCell cell(int column) {
        return new FigureCell(3, column, List.of());
    }

    @Test
    void a_row_tells_its_cells_by_column_and_from_left_to_right() {
        FigureRow row = new FigureRow();
        assertThat(row.isEmpty()).isTrue();
        row.put(7, cell(7));
        row.put(0, cell(0));
        row.put(2, cell(2));
        assertThat(row.width()).isEqualTo(8);
        assertThat(row.get(7)).isEqualTo(cell(7));
        assertThat(row.has(1)).isFalse();
        assertThat(row.get(-1)).isNull();
        assertThat(row.get(8)).isNull();
        assertThat(row.cells()).containsExactly(cell(0), cell(2), cell(7));
        assertThat(row.after(0)).containsExactly(cell(2), cell(7));
    }

    @Test
    void a_copy_does_not_change_with_its_row() {
        FigureRow row = new FigureRow();
        row.put(0, cell(0));
        FigureRow copy = row.copy();
        row.put(1, cell(1));
        copy.put(0, cell(5));
        assertThat(copy.width()).isEqualTo(1);
        assertThat(row.get(0)).isEqualTo(cell(0));
    }
}
