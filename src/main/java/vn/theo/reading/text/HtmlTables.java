package vn.theo.reading.text;

import java.util.ArrayDeque;

/**
 * The tables of a page while it is walked. Tables whose rows and columns mean something get the bars that cells are read
 * by; tables that only place things on the page are blocks like any other. Forgotten closing tags are supplied.
 */
final class HtmlTables {
    private static final int LONG_CELL = 1_500;
    private static final int FEW_ROWS = 3;
    private static final String BAR = "\n|\n";

    /** One table that is open. */
    private static final class Open {
        final boolean layout;
        boolean row;
        boolean cell;

        Open(boolean layout) {
            this.layout = layout;
        }
    }

    private final String html;
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    /** Characters that may still be looked at twice; keeps hostile nesting linear. */
    private long budget;

    HtmlTables(String html) {
        this.html = html;
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
     * @param end offset after the tag
     * @param empty whether nothing was shown since the last bar
     */
    String marks(String name, boolean closing, int end, boolean empty) {
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
                yield before + "\n\n";
            }
            case "tr" -> {
                String row = top.row || closing ? "\n\n" : "";
                top.row = !closing;
                yield before + row + (closing ? "" : BAR);
            }
            default -> {
                top.cell = !closing;
                yield before;
            }
        };
    }

    private static String closeCell(Open top, String name, boolean closing, boolean empty) {
        boolean stray = !top.cell && closing && !name.equals("table") && !name.equals("tr");
        if (!top.cell || stray) {
            return "";
        }
        top.cell = false;
        // two bars in a row would end the row: a cell without words keeps its place
        return empty ? "-" + BAR : BAR;
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
