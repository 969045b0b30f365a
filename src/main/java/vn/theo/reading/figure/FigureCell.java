package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** One cell of a table of figures: its paragraphs. */
record FigureCell(int column, List<Block> blocks) {
    Text text() {
        return blocks.getFirst().content().text();
    }

    Stretch first() {
        return blocks.getFirst().content();
    }

    int from() {
        return first().from();
    }

    int to() {
        return blocks.getLast().content().to();
    }

    String plain() {
        StringBuilder plain = new StringBuilder();
        for (Block block : blocks) {
            plain.append(plain.isEmpty() ? "" : " ").append(block.content().plain());
        }
        return plain.toString();
    }

    /** Its number when it holds one, with a unit at most. */
    @Nullable
    BigDecimal value() {
        Stretch words = first();
        boolean number =
                blocks.size() == 1 && words.size() <= 4 && words.token(0).isNumber();
        return number && (words.size() == 1 || !unit().isEmpty()) ? NumberText.value(words.norm(0)) : null;
    }

    String unit() {
        Stretch words = first();
        MeasureUnits.Unit unit = words.size() > 1 ? new MeasureUnits(words).at(1) : null;
        return unit != null && unit.end() == words.size() ? unit.text() : "";
    }

    boolean isNamed() {
        Stretch words = first();
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isWord() && words.token(i).raw().length() > 1 && value() == null) {
                return true;
            }
        }
        return false;
    }
}
