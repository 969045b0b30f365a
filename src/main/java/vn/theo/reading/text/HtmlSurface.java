package vn.theo.reading.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns HTML into the lines that a reader of the page sees, and remembers for every character where it came from. It
 * never fails: what is no proper tag is text. Headings, list items, rows and pictures become the marks of Markdown.
 */
public final class HtmlSurface {
    private static final int LONGEST_TAG = 8000;
    private static final int LONGEST_ENTITY = 12;

    private static final int LONGEST_NAME = 10;

    private final String html;
    private final HtmlFurniture furniture;
    private final HtmlWriter writer;
    private int nextClose = -1;
    /** Elements of which no closing tag follows any more. */
    private final Set<String> unclosed = new HashSet<>();

    private HtmlSurface(String html) {
        this.html = html;
        this.furniture = new HtmlFurniture(html);
        this.writer = new HtmlWriter(html, furniture);
    }

    public static HtmlSurface of(String html) {
        HtmlSurface result = new HtmlSurface(html);
        result.walk();
        result.writer.end();
        return result;
    }

    /** Where in the HTML the character at this place of the surface begins; the end of the HTML for the place after the last. */
    public int beginOf(int place) {
        return writer.beginOf(place);
    }

    public String surface() {
        return writer.surface();
    }

    public Text text() {
        return text(null);
    }

    /** The same read with an office's vocabulary. */
    public Text text(@Nullable OfficeLexicon office) {
        return writer.text(office);
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
                i = writer.words(i);
            }
        }
    }

    private int tag(int i) {
        if (html.startsWith("<!--", i)) {
            int end = html.indexOf("-->", i + 4);
            return end < 0 ? html.length() : end + 3;
        }
        boolean opens = i + 1 < html.length()
                && (Chars.isLetter(html.charAt(i + 1))
                        || html.charAt(i + 1) == '/'
                        || html.charAt(i + 1) == '!'
                        || html.charAt(i + 1) == '?');
        int end = opens ? tagEnd(i) : -1;
        if (end < 0) {
            writer.add('<', i, i + 1);
            return i + 1;
        }
        boolean closing = html.charAt(i + 1) == '/';
        String name = name(i + (closing ? 2 : 1), end);
        HtmlEffect effect = HtmlEffect.of(name);
        boolean element = !closing && html.charAt(end - 2) != '/';
        if (element && effect == HtmlEffect.SKIPPED) {
            return skip(name, end);
        }
        int behind = element ? furniture.endOf(name, i, end) : -1;
        if (behind >= 0) {
            writer.breakLine(behind);
            return behind;
        }
        writer.mark(effect, name, closing, i, end);
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
        if (html.charAt(i + 1) == '/') {
            return nextClose + 1;
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

    /** The name of a tag in small letters, nothing when it is longer than any that has an effect. */
    private String name(int from, int end) {
        int to = from;
        while (to < end && Chars.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return to - from > LONGEST_NAME ? "" : HtmlNames.at(html, from, to);
    }

    /** The offset after the element; an element that is never closed takes nothing with it. */
    private int skip(String name, int from) {
        int i = unclosed.contains(name) ? -1 : html.indexOf('<', from);
        while (i >= 0) {
            boolean closes = i + 1 < html.length() && html.charAt(i + 1) == '/';
            if (closes && html.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = html.indexOf('>', i);
                return close < 0 ? html.length() : close + 1;
            }
            i = html.indexOf('<', i + 1);
        }
        unclosed.add(name);
        return from;
    }

    private int entity(int i) {
        int end = html.indexOf(';', i, Math.min(html.length(), i + LONGEST_ENTITY));
        if (end > 0) {
            int code = HtmlEntities.code(html.substring(i + 1, end));
            if (code > 0) {
                for (char c : Character.toChars(code)) {
                    writer.add(c, i, end + 1);
                }
                return end + 1;
            }
        }
        writer.add('&', i, i + 1);
        return i + 1;
    }
}
