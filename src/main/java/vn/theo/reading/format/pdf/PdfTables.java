package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Piece;

/** Finds tables drawn with rules on a page and sorts its letters into their cells. */
final class PdfTables {
    private static final float NEAR = 3;
    private static final int MAX_LINES = 400;

    private final PdfPage page;
    private final Budget budget;

    PdfTables(PdfPage page, Budget budget) {
        this.page = page;
        this.budget = budget;
    }

    /** A table and where it stands; its letters are taken off the page. */
    record Placed(float top, float bottom, Piece.Table table) {}

    List<Placed> take() {
        List<PdfPage.Rule> across =
                joined(page.rules.stream().filter(PdfPage.Rule::horizontal).toList(), true);
        List<PdfPage.Rule> down =
                joined(page.rules.stream().filter(rule -> !rule.horizontal()).toList(), false);
        if (across.size() > MAX_LINES * 4 || down.size() > MAX_LINES * 4) {
            return List.of();
        }
        List<Placed> tables = new ArrayList<>();
        boolean[] usedAcross = new boolean[across.size()];
        boolean[] usedDown = new boolean[down.size()];
        for (int i = 0; i < across.size(); i++) {
            if (!usedAcross[i]) {
                List<PdfPage.Rule> rows = new ArrayList<>();
                List<PdfPage.Rule> columns = new ArrayList<>();
                collect(i, across, down, usedAcross, usedDown, rows, columns);
                addTable(rows, columns, tables);
            }
        }
        tables.sort(Comparator.comparingDouble(Placed::top));
        return tables;
    }

    /** Everything that is connected with one horizontal rule. */
    private void collect(
            int first,
            List<PdfPage.Rule> across,
            List<PdfPage.Rule> down,
            boolean[] usedAcross,
            boolean[] usedDown,
            List<PdfPage.Rule> rows,
            List<PdfPage.Rule> columns) {
        List<Integer> open = new ArrayList<>(List.of(first));
        usedAcross[first] = true;
        while (!open.isEmpty()) {
            budget.check();
            PdfPage.Rule row = across.get(open.removeLast());
            rows.add(row);
            for (int j = 0; j < down.size(); j++) {
                if (!usedDown[j] && meet(row, down.get(j))) {
                    usedDown[j] = true;
                    columns.add(down.get(j));
                    for (int k = 0; k < across.size(); k++) {
                        if (!usedAcross[k] && meet(across.get(k), down.get(j))) {
                            usedAcross[k] = true;
                            open.add(k);
                        }
                    }
                }
            }
        }
    }

    private static boolean meet(PdfPage.Rule across, PdfPage.Rule down) {
        return down.x1() >= across.x1() - NEAR
                && down.x1() <= across.x2() + NEAR
                && across.y1() >= down.y1() - NEAR
                && across.y1() <= down.y2() + NEAR;
    }

    /** Rules along one line that touch each other become one. */
    private static List<PdfPage.Rule> joined(List<PdfPage.Rule> rules, boolean across) {
        Comparator<PdfPage.Rule> order = across
                ? Comparator.comparingDouble((PdfPage.Rule rule) -> Math.round(rule.y1() / NEAR))
                        .thenComparingDouble(PdfPage.Rule::x1)
                : Comparator.comparingDouble((PdfPage.Rule rule) -> Math.round(rule.x1() / NEAR))
                        .thenComparingDouble(PdfPage.Rule::y1);
        List<PdfPage.Rule> joined = new ArrayList<>();
        for (PdfPage.Rule rule : rules.stream().sorted(order).toList()) {
            PdfPage.Rule last = joined.isEmpty() ? null : joined.getLast();
            boolean same = last != null
                    && (across
                            ? Math.abs(last.y1() - rule.y1()) <= NEAR && rule.x1() <= last.x2() + NEAR
                            : Math.abs(last.x1() - rule.x1()) <= NEAR && rule.y1() <= last.y2() + NEAR);
            if (same && last != null) {
                joined.set(
                        joined.size() - 1,
                        across
                                ? new PdfPage.Rule(last.x1(), last.y1(), Math.max(last.x2(), rule.x2()), last.y1())
                                : new PdfPage.Rule(last.x1(), last.y1(), last.x1(), Math.max(last.y2(), rule.y2())));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    private void addTable(List<PdfPage.Rule> rows, List<PdfPage.Rule> columns, List<Placed> tables) {
        List<Float> ys = places(rows.stream().map(PdfPage.Rule::y1).toList());
        List<Float> xs = places(columns.stream().map(PdfPage.Rule::x1).toList());
        if (ys.size() < 2 || xs.size() < 3 || ys.size() > MAX_LINES || xs.size() > 60) {
            return;
        }
        Grid grid = new Grid(xs, ys, rows, columns);
        List<PdfPage.Glyph> inside = page.glyphs.stream().filter(grid::holds).toList();
        if (inside.isEmpty()) {
            return;
        }
        page.glyphs.removeIf(grid::holds);
        tables.add(new Placed(ys.getFirst(), ys.getLast(), grid.table(inside)));
    }

    private static List<Float> places(List<Float> all) {
        List<Float> places = new ArrayList<>();
        for (float place : all.stream().sorted().toList()) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }

    /** The grid of a table: where its rules stand, and which of them part two neighbouring places. */
    private final class Grid {
        final List<Float> xs;
        final List<Float> ys;
        final List<PdfPage.Rule> rows;
        final List<PdfPage.Rule> columns;

        Grid(List<Float> xs, List<Float> ys, List<PdfPage.Rule> rows, List<PdfPage.Rule> columns) {
            this.xs = xs;
            this.ys = ys;
            this.rows = rows;
            this.columns = columns;
        }

        boolean holds(PdfPage.Glyph glyph) {
            float middle = glyph.x() + glyph.width() / 2;
            float height = glyph.y() - glyph.size() * 0.3f;
            return middle >= xs.getFirst()
                    && middle <= xs.getLast()
                    && height >= ys.getFirst()
                    && height <= ys.getLast();
        }

        Piece.Table table(List<PdfPage.Glyph> letters) {
            int height = ys.size() - 1;
            int width = xs.size() - 1;
            List<List<List<PdfPage.Glyph>>> places = new ArrayList<>();
            for (int row = 0; row < height; row++) {
                places.add(new ArrayList<>());
                for (int column = 0; column < width; column++) {
                    places.getLast().add(new ArrayList<>());
                }
            }
            for (PdfPage.Glyph letter : letters) {
                int row = place(ys, letter.y() - letter.size() * 0.3f);
                places.get(row).get(place(xs, letter.x() + letter.width() / 2)).add(letter);
            }
            boolean[][] taken = new boolean[height][width];
            List<List<Piece.Cell>> table = new ArrayList<>();
            for (int row = 0; row < height; row++) {
                List<Piece.Cell> line = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    if (!taken[row][column]) {
                        line.add(cell(row, column, taken, places));
                    }
                }
                table.add(line);
            }
            return new Piece.Table(table);
        }

        private Piece.Cell cell(int row, int column, boolean[][] taken, List<List<List<PdfPage.Glyph>>> places) {
            budget.cells(1);
            int right = column + 1;
            while (right < xs.size() - 1
                    && !taken[row][right]
                    && !parted(columns, xs.get(right), middle(ys, row), false)) {
                right++;
            }
            int bottom = row + 1;
            while (bottom < ys.size() - 1
                    && !taken[bottom][column]
                    && !parted(rows, ys.get(bottom), middle(xs, column), true)) {
                bottom++;
            }
            List<PdfPage.Glyph> letters = new ArrayList<>();
            for (int i = row; i < bottom; i++) {
                for (int j = column; j < right; j++) {
                    taken[i][j] = true;
                    letters.addAll(places.get(i).get(j));
                }
            }
            return new Piece.Cell(right - column, bottom - row, PdfLines.cell(letters, budget));
        }

        private static float middle(List<Float> places, int i) {
            return (places.get(i) + places.get(i + 1)) / 2;
        }

        private static int place(List<Float> places, float at) {
            int i = 0;
            while (i < places.size() - 2 && at > places.get(i + 1)) {
                i++;
            }
            return i;
        }

        private static boolean parted(List<PdfPage.Rule> rules, float at, float along, boolean across) {
            for (PdfPage.Rule rule : rules) {
                boolean here = Math.abs((across ? rule.y1() : rule.x1()) - at) <= NEAR;
                if (here && (across ? rule.x1() : rule.y1()) <= along && (across ? rule.x2() : rule.y2()) >= along) {
                    return true;
                }
            }
            return false;
        }
    }
}
