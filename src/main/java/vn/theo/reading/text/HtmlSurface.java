package vn.theo.reading.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Turns HTML into the lines that a reader of the page sees, and remembers for every character where it came from. It
 * never fails: what is no proper tag is text. Headings, list items, rows and pictures become the marks of Markdown.
 */
public final class HtmlSurface {
    private static final int LONGEST_TAG = 8000;
    private static final int LONGEST_ENTITY = 12;
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "nav",
            "noscript",
            "template",
            "svg",
            "select",
            "button",
            "textarea",
            "iframe",
            "audio",
            "video",
            "footer",
            "object",
            "canvas");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "ul",
            "ol",
            "section",
            "article",
            "header",
            "main",
            "figure",
            "figcaption",
            "blockquote",
            "hr",
            "table",
            "tbody",
            "thead",
            "dl",
            "dt",
            "dd",
            "pre",
            "aside",
            "address",
            "center",
            "marquee",
            "body");

    private final String html;
    private final StringBuilder surface = new StringBuilder();
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int nextClose = -1;
    private final HtmlFurniture furniture;
    private final HtmlTables tables;
    private final HtmlLine line = new HtmlLine();
    /** The element that holds the lead, when the page names one and it is open. */
    private String lead = "";

    private boolean inItem;
    private int afterLink = -1;

    private HtmlSurface(String html) {
        this.html = html;
        this.furniture = new HtmlFurniture(html);
        this.tables = new HtmlTables(html);
    }

    public static HtmlSurface of(String html) {
        HtmlSurface result = new HtmlSurface(html);
        result.walk();
        result.begins = Arrays.copyOf(result.begins, result.surface.length() + 1);
        result.begins[result.surface.length()] = html.length();
        result.ends = Arrays.copyOf(result.ends, result.surface.length() + 1);
        return result;
    }

    /** Where in the HTML the character at this place of the surface begins; the end of the HTML for the place after the last. */
    public int beginOf(int place) {
        return begins[place];
    }

    public String surface() {
        return surface.toString();
    }

    public Text text() {
        return Text.of(html, surface(), begins, ends);
    }

    /** The words of a piece of HTML on one line. */
    public static String plain(String html) {
        return of(html).surface().replaceAll("[\\s*#|]+", " ").strip();
    }

    private void walk() {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                i = tag(i);
            } else if (c == '&') {
                i = entity(i);
            } else {
                boolean space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
                if (!space || !tables.inCells() || !endsLine()) {
                    add(space ? ' ' : c, i, i + 1);
                }
                i++;
            }
        }
    }

    private int tag(int i) {
        if (html.startsWith("<!--", i)) {
            int end = html.indexOf("-->", i + 4);
            return end < 0 ? html.length() : end + 3;
        }
        boolean opens = i + 1 < html.length()
                && (Character.isLetter(html.charAt(i + 1))
                        || html.charAt(i + 1) == '/'
                        || html.charAt(i + 1) == '!'
                        || html.charAt(i + 1) == '?');
        int end = opens ? tagEnd(i) : -1;
        if (end < 0) {
            add('<', i, i + 1);
            return i + 1;
        }
        boolean closing = html.charAt(i + 1) == '/';
        String name = name(i + (closing ? 2 : 1), end);
        if (!closing && SKIPPED.contains(name) && html.charAt(end - 2) != '/') {
            return skip(name, end);
        }
        int behind = closing || html.charAt(end - 2) == '/' ? -1 : furniture.endOf(name, i, end);
        if (behind >= 0) {
            addAll("\n", behind, behind);
            return behind;
        }
        mark(name, closing, i, end);
        return end;
    }

    /** The offset after the ">" that closes the tag, -1 when none does. */
    private int tagEnd(int i) {
        if (nextClose < i) {
            nextClose = html.indexOf('>', i);
            nextClose = nextClose < 0 ? Integer.MAX_VALUE : nextClose;
        }
        if (nextClose == Integer.MAX_VALUE) {
            return -1;
        }
        char quote = 0;
        int limit = Math.min(html.length(), i + LONGEST_TAG);
        for (int j = i + 1; j < limit; j++) {
            char c = html.charAt(j);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(j - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return j + 1;
            }
        }
        return nextClose + 1;
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The offset after the element; an element that is never closed takes nothing with it. */
    private int skip(String name, int from) {
        int i = html.indexOf("</", from);
        while (i >= 0) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = html.indexOf('>', i);
                return close < 0 ? html.length() : close + 1;
            }
            i = html.indexOf("</", i + 2);
        }
        return from;
    }

    private void mark(String name, boolean closing, int from, int end) {
        switch (name) {
            case "h1" -> addAll(closing ? "\n" : "\n# ", from, end);
            case "h2", "h3", "h4", "h5", "h6" -> heading(name, closing, from, end);
            case "li" -> item(closing, from, end);
            case "table", "tr", "td", "th" -> addAll(tables.marks(name, closing, end, isCellEmpty()), from, end);
            case "b", "strong" -> addAll(lead.isEmpty() ? "**" : "", from, end);
            case "img" -> picture(from, end);
            case "amp" -> {
                if (!closing && html.startsWith("<amp-img", from)) {
                    picture(from, end);
                }
            }
            case "a" -> link(closing, from, end);
            case "span", "time" -> inline(name, closing, from, end);
            default -> {
                if (BLOCKS.contains(name)) {
                    block(name, closing, from, end);
                }
            }
        }
    }

    /** Sites mark the lead as a heading, a paragraph or a division; it becomes a bold paragraph. */
    private void heading(String name, boolean closing, int from, int end) {
        boolean leads = closing ? lead.equals(name) : HtmlFurniture.isLead(html, from, end);
        if (leads) {
            block(name, closing, from, end);
        } else {
            addAll(closing ? "\n" : "\n### ", from, end);
        }
    }

    private void block(String name, boolean closing, int from, int end) {
        if (!closing && lead.isEmpty() && name.length() < 4 && HtmlFurniture.isLead(html, from, end)) {
            lead = name;
            addAll("\n**", from, end);
        } else if (closing && lead.equals(name)) {
            lead = "";
            addAll("**", from, from);
            addAll("\n", from, end);
        } else if (lead.isEmpty() || name.equals("br")) {
            inItem &= !(closing && (name.equals("ul") || name.equals("ol")));
            addAll("\n", from, end);
        }
    }

    private void item(boolean closing, int from, int end) {
        inItem = !closing;
        addAll(closing ? "\n" : "\n- ", from, end);
    }

    /** The small pictures in lists of articles show nothing that has a caption. */
    private void picture(int from, int end) {
        if (!inItem) {
            addAll("\n[img]\n", from, end);
        }
    }

    private void link(boolean closing, int from, int end) {
        if (closing) {
            line.linkCloses(surface.length());
            afterLink = surface.length();
            addAll(opensNext(end) ? " " : "", from, end);
        } else {
            line.linkOpens(surface.length());
        }
    }

    /** A date that stands beside a link is a line of its own. */
    private void inline(String name, boolean closing, int from, int end) {
        if (closing) {
            return;
        }
        boolean besideLink = afterLink > line.start() && surface.substring(afterLink).isBlank();
        boolean dated = name.equals("time") || HtmlFurniture.isDate(html, from, end);
        if (dated && besideLink) {
            addAll("\n", from, end);
        } else if (name.equals("time")) {
            addAll(" ", from, end);
        }
    }

    private boolean isCellEmpty() {
        int end = surface.length();
        while (end > 0 && surface.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 1 && surface.charAt(end - 1) == '\n' && surface.charAt(end - 2) == '|';
    }

    /** Whether a tag opens right here: a link and what stands beside it are set apart by style alone. */
    private boolean opensNext(int i) {
        return i + 1 < html.length() && html.charAt(i) == '<' && Character.isLetter(html.charAt(i + 1));
    }

    private int entity(int i) {
        int end = html.indexOf(';', i, Math.min(html.length(), i + LONGEST_ENTITY));
        if (end > 0) {
            int code = HtmlEntities.code(html.substring(i + 1, end));
            if (code > 0) {
                for (char c : Character.toChars(code)) {
                    add(c, i, end + 1);
                }
                return end + 1;
            }
        }
        add('&', i, i + 1);
        return i + 1;
    }

    private void addAll(String marks, int from, int end) {
        boolean opening = marks.length() > 1 && marks.charAt(0) == '\n';
        // marks take no characters of the text: they sit before an opening tag's end or at a closing tag's start
        int at = opening ? end : from;
        // inside cells blank lines would end the row
        boolean needless = marks.equals("\n") && tables.inCells() && endsLine();
        for (int i = 0; i < marks.length() && !needless; i++) {
            if (marks.charAt(i) == '\n') {
                endLine();
            }
            add(marks.charAt(i), at, at);
            if (marks.charAt(i) == '\n') {
                line.begin(surface.length());
            }
        }
    }

    private boolean endsLine() {
        return surface.length() > 0 && surface.charAt(surface.length() - 1) == '\n';
    }

    /** Takes back a line that turned out to be a menu. */
    private void endLine() {
        if (!tables.inCells() && line.isMenu(surface, surface.length())) {
            surface.setLength(line.start());
        }
    }

    private void add(char c, int from, int to) {
        int at = surface.length();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        surface.append(c);
        begins[at] = from;
        ends[at] = to;
    }
}
