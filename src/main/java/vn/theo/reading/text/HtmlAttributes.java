package vn.theo.reading.text;

import java.util.Locale;

/**
 * The attributes of one tag that tell what its element is, found in one pass; each in small letters, empty when it has none.
 *
 * @param hidden whether it is marked as hidden by an attribute of that name
 * @param unread the value of aria-hidden
 */
record HtmlAttributes(String classes, String id, String role, String style, String unread, boolean hidden) {
    /** The bit that tells small letters from capitals. */
    private static final int SMALL = 32;

    private static final String HIDDEN = "hidden";

    /** Reads the attributes of the tag between two offsets of a page. */
    static HtmlAttributes of(String html, int from, int end) {
        String classes = "";
        String id = "";
        String role = "";
        String style = "";
        String unread = "";
        boolean hidden = false;
        for (int i = from + 1; i + 1 < end; i++) {
            char before = html.charAt(i - 1);
            if (before != ' ' && !Character.isWhitespace(before)) {
                continue;
            }
            switch (html.charAt(i) | SMALL) {
                case 'c' -> classes = classes.isEmpty() ? value(html, i, end, "class") : classes;
                case 'i' -> id = id.isEmpty() ? value(html, i, end, "id") : id;
                case 'r' -> role = role.isEmpty() ? value(html, i, end, "role") : role;
                case 's' -> style = style.isEmpty() ? value(html, i, end, "style") : style;
                case 'a' -> unread = unread.isEmpty() ? value(html, i, end, "aria-hidden") : unread;
                case 'h' -> hidden |= before == ' ' && hides(html, i, end);
                default -> {
                    // tells nothing
                }
            }
        }
        return new HtmlAttributes(classes, id, role, style, unread, hidden);
    }

    /** Whether nobody sees the element. */
    boolean hides() {
        if (hidden || unread.equals("true")) {
            return true;
        }
        String rules = style.isEmpty() ? "" : style.replace(" ", "");
        return rules.contains("display:none") || rules.contains("visibility:hidden");
    }

    private static boolean hides(String html, int at, int end) {
        int behind = at + HIDDEN.length();
        return behind < end
                && html.regionMatches(true, at, HIDDEN, 0, HIDDEN.length())
                && " >=".indexOf(html.charAt(behind)) >= 0;
    }

    /** The value of an attribute that may begin at an offset, quoted or not. */
    private static String value(String html, int at, int end, String name) {
        if (!html.regionMatches(true, at, name, 0, name.length())) {
            return "";
        }
        int sign = spacesEnd(html, at + name.length(), end);
        int from = sign < end && html.charAt(sign) == '=' ? spacesEnd(html, sign + 1, end) : end;
        if (from == end) {
            return "";
        }
        char quote = html.charAt(from);
        boolean quoted = quote == '"' || quote == '\'';
        int to = quoted ? html.indexOf(quote, from + 1, end) : from;
        while (!quoted && to < end && !Character.isWhitespace(html.charAt(to)) && html.charAt(to) != '>') {
            to++;
        }
        return to < 0 ? "" : html.substring(quoted ? from + 1 : from, to).toLowerCase(Locale.ROOT);
    }

    private static int spacesEnd(String html, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(html.charAt(i))) {
            i++;
        }
        return i;
    }
}
