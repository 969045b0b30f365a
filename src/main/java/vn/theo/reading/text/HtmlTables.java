package vn.theo.reading.text;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page while it is walked. Tables whose rows and columns mean something get the bars that cells are read
 * by, and what reaches over several of them leaves marks in the others; tables that only place things on the page are
 * blocks like any other. Forgotten closing tags are supplied.
 */
final class HtmlTables {
    private static final int LONG_CELL = 1_500;
    private static final int FEW_ROWS = 3;
    private static final String BAR = "\n|\n";
    /** Stands where a cell has no words, or where the one at its left reaches. */
    private static final String EMPTY = "-" + BAR;
    /** Stands where a cell of a row above reaches, see {@link Block#isCovered()}. */
    private static final String COVERED = "=" + BAR;

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 2_000;

    /** One table that is open. */
    private static final class Open {
        final boolean layout;
        boolean row;
        boolean cell;
        /** Where the open cell stands, or the next one. */
        int column;
        /** What the open cell reaches over. */
        int columns = 1;

        int rows = 1;
        /** For each column how many rows from this one on a cell of a row above still reaches into. */
        private int @Nullable [] covered;

        Open(boolean layout) {
            this.layout = layout;
        }

        /** How many rows are still reached into at a column. */
        int covered(int at) {
            return covered == null || at >= MOST_COLUMNS ? 0 : covered[at];
        }

        void cover(int at, int rowsLeft) {
            if (covered == null && rowsLeft > 0) {
                covered = new int[MOST_COLUMNS];
            }
            if (covered != null) {
                covered[at] = rowsLeft;
            }
        }
    }

    private final String html;
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    /** Characters that may still be looked at twice; keeps hostile nesting linear. */
    private long budget;
    /** Places that cells may still reach into; a few letters of a page must not claim millions. */
    private int reach;

    HtmlTables(String html) {
        this.html = html;
        this.reach = html.length() / 8 + 64;
        this.budget = 8L * html.length() + 10_000;
    }

    /** Whether the walk is inside a table that means something. */
    boolean inCells() {
        Open top = open.peek();
        return top != null && !top.layout;
    }

    /**
     * The marks for a tag of a table.
     *
     * @param from offset of the tag
     * @param end offset after the tag
     * @param empty whether nothing was shown since the last bar
     */
    String marks(String name, boolean closing, int from, int end, boolean empty) {
        if (name.equals("table") && !closing) {
            open.push(new Open(isLayout(end)));
            return "\n";
        }
        Open top = open.peek();
        if (top == null || top.layout) {
            if (name.equals("table")) {
                open.poll();
            }
            return "\n";
        }
        String before = closeCell(top, name, closing, empty);
        return switch (name) {
            case "table" -> {
                open.poll();
                yield before + restOfRow(top) + "\n\n";
            }
            case "tr" -> {
                String row = restOfRow(top) + (top.row || closing ? "\n\n" : "");
                top.row = !closing;
                top.column = 0;
                yield before + row + (closing ? "" : BAR);
            }
            default -> {
                top.cell = !closing;
                yield closing ? before : before + openCell(top, from, end);
            }
        };
    }

    private String openCell(Open top, int from, int end) {
        StringBuilder marks = new StringBuilder();
        while (top.row && top.covered(top.column) > 0 && reach > 0) {
            cover(top, marks);
        }
        top.columns = Math.clamp(HtmlElement.number(html, from, end, "colspan"), 1, MOST_COLUMNS);
        int rows = HtmlElement.number(html, from, end, "rowspan");
        // 0 stands for all rows that follow
        top.rows = rows == 0 ? MOST_ROWS : Math.clamp(rows, 1, MOST_ROWS);
        return marks.toString();
    }

    private void cover(Open top, StringBuilder marks) {
        reach--;
        int rows = top.covered(top.column);
        marks.append(rows > 0 ? COVERED : EMPTY);
        top.cover(top.column, Math.max(0, rows - 1));
        top.column++;
    }

    private String closeCell(Open top, String name, boolean closing, boolean empty) {
        boolean stray = !top.cell && closing && !name.equals("table") && !name.equals("tr");
        if (!top.cell || stray) {
            return "";
        }
        top.cell = false;
        // two bars in a row would end the row: a cell without words keeps its place
        StringBuilder marks = new StringBuilder(empty ? EMPTY : BAR);
        for (int i = 0; i < top.columns && top.column < MOST_COLUMNS; i++) {
            if (i > 0 && --reach >= 0) {
                marks.append(EMPTY);
            }
            top.cover(top.column, top.rows - 1);
            top.column++;
        }
        return marks.toString();
    }

    /** The marks of what reaches into a row behind its last cell. */
    private String restOfRow(Open top) {
        int last = MOST_COLUMNS;
        while (last > top.column && top.covered(last - 1) == 0) {
            last--;
        }
        StringBuilder marks = new StringBuilder();
        while (top.row && top.column < last && reach > 0) {
            cover(top, marks);
        }
        return marks.toString();
    }

    /** Whether the table whose opening tag ends before the offset only places things. */
    private boolean isLayout(int from) {
        int at = from;
        int rows = 0;
        int cells = 0;
        int most = 0;
        int letters = 0;
        int longest = 0;
        while (at < html.length() && budget > 0) {
            char c = html.charAt(at);
            if (c != '<') {
                letters += Character.isLetterOrDigit(c) ? 1 : 0;
                at++;
                budget--;
                continue;
            }
            boolean closing = html.startsWith("</", at);
            String name = HtmlElement.tagName(html, at + (closing ? 2 : 1));
            switch (name) {
                case "td", "th", "tr", "table" -> {
                    cells += letters > 0 ? 1 : 0;
                    longest = Math.max(longest, letters);
                    letters = 0;
                }
                case "h1" -> {
                    return true;
                }
                default -> {
                    // says nothing
                }
            }
            if (name.equals("tr") || name.equals("table")) {
                rows += cells > 0 ? 1 : 0;
                most = Math.max(most, cells);
                cells = 0;
            }
            if (name.equals("table")) {
                return !closing || most <= 1 || (longest >= LONG_CELL && rows <= FEW_ROWS);
            }
            int after = HtmlElement.afterTag(html, at);
            budget -= after - at;
            at = after;
        }
        return false;
    }
}
