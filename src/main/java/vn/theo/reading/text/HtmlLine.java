package vn.theo.reading.text;

/** What the line of the surface that is being written holds: whether it is a row of links and nothing else. */
final class HtmlLine {
    private static final int FEWEST_LINKS = 3;
    private static final int LONGEST_MENU = 160;

    private int start;
    private int links;
    private int linked;
    private int linkFrom = -1;

    /** Begins a new line at this place of the surface. */
    void begin(int place) {
        start = place;
        links = 0;
        linked = 0;
        linkFrom = linkFrom >= 0 ? place : -1;
    }

    void linkOpens(int place) {
        linkFrom = place;
    }

    void linkCloses(int place) {
        if (linkFrom >= 0 && place > linkFrom) {
            links++;
            linked += place - linkFrom;
        }
        linkFrom = -1;
    }

    int start() {
        return start;
    }

    /** Whether the line that ends at this place is a menu: three short links or more with hardly a word between them. */
    boolean isMenu(CharSequence surface, int end) {
        if (links < FEWEST_LINKS || end - start > LONGEST_MENU) {
            return false;
        }
        int shown = 0;
        for (int i = start; i < end; i++) {
            shown += Character.isLetterOrDigit(surface.charAt(i)) ? 1 : 0;
        }
        return linked * 10 >= shown * 6 && surface.charAt(start) != '-' && surface.charAt(start) != '#';
    }
}
