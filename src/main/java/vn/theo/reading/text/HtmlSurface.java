package vn.theo.reading.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns HTML into the lines that a reader of the page sees, and remembers for every character where it came from. It
 * never fails: what is no proper tag is text. Headings, list items, rows and pictures become the marks of Markdown.
 */
public final class HtmlSurface {
    private static final int LONGEST_TAG = 8000;
    private static final int LONGEST_ENTITY = 12;

    /** What a tag does to the surface. */
    private enum Effect {
        NONE,
        /** The element shows nothing of the article: code, menus, forms. */
        SKIPPED,
        BLOCK,
        TITLE,
        HEADING,
        ITEM,
        ROW,
        CELL,
        BOLD,
        IMAGE
    }

    private static final int LONGEST_NAME = 10;
    private static final Map<String, Effect> EFFECTS = new HashMap<>();

    static {
        put(
                Effect.SKIPPED,
                "script style head nav noscript template svg select button textarea iframe form footer object canvas");
        put(
                Effect.BLOCK,
                "p div br ul ol section article header main figure figcaption blockquote hr table tbody thead dl dt dd pre"
                        + " aside address center body");
        put(Effect.TITLE, "h1");
        put(Effect.HEADING, "h2 h3 h4 h5 h6");
        put(Effect.ITEM, "li");
        put(Effect.ROW, "tr");
        put(Effect.CELL, "td th");
        put(Effect.BOLD, "b strong");
        put(Effect.IMAGE, "img");
    }

    private static void put(Effect effect, String names) {
        for (String name : names.split(" ", -1)) {
            EFFECTS.put(name, effect);
        }
    }

    private final String html;
    private final StringBuilder surface = new StringBuilder();
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int nextClose = -1;
    /** Elements of which no closing tag follows any more. */
    private final Set<String> unclosed = new HashSet<>();

    private HtmlSurface(String html) {
        this.html = html;
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
        return text(null);
    }

    /** The same read with an office's vocabulary. */
    public Text text(@Nullable OfficeLexicon office) {
        return Text.of(html, surface(), begins, ends, office);
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
                i = words(i);
            }
        }
    }

    /** Takes the characters up to the next tag or reference as they are, on one line. */
    private int words(int from) {
        int i = from;
        char c = html.charAt(i);
        while (c != '<' && c != '&') {
            add(c == '\n' || c == '\r' || c == '\t' ? ' ' : c, i, i + 1);
            i++;
            if (i == html.length()) {
                break;
            }
            c = html.charAt(i);
        }
        return i;
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
            add('<', i, i + 1);
            return i + 1;
        }
        boolean closing = html.charAt(i + 1) == '/';
        String name = name(i + (closing ? 2 : 1), end);
        Effect effect = name.isEmpty() ? Effect.NONE : EFFECTS.getOrDefault(name, Effect.NONE);
        if (!closing && effect == Effect.SKIPPED && html.charAt(end - 2) != '/') {
            return skip(name, end);
        }
        mark(effect, closing, i, end);
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

    /** The name of a tag in small letters, nothing when it is longer than any that has an effect. */
    private String name(int from, int end) {
        int to = from;
        boolean small = true;
        while (to < end && Chars.isLetterOrDigit(html.charAt(to))) {
            small &= html.charAt(to) >= '0' && (html.charAt(to) <= '9' || html.charAt(to) >= 'a');
            to++;
        }
        if (to - from > LONGEST_NAME) {
            return "";
        }
        String name = html.substring(from, to);
        return small ? name : name.toLowerCase(Locale.ROOT);
    }

    /** The offset after the element; an element that is never closed takes nothing with it. */
    private int skip(String name, int from) {
        int i = unclosed.contains(name) ? -1 : html.indexOf("</", from);
        while (i >= 0) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = html.indexOf('>', i);
                return close < 0 ? html.length() : close + 1;
            }
            i = html.indexOf("</", i + 2);
        }
        unclosed.add(name);
        return from;
    }

    private void mark(Effect effect, boolean closing, int from, int end) {
        switch (effect) {
            case TITLE -> addAll(closing ? "\n" : "\n# ", from, end);
            case HEADING -> addAll(closing ? "\n" : "\n### ", from, end);
            case ITEM -> addAll(closing ? "\n" : "\n- ", from, end);
            case ROW -> addAll(closing ? "\n\n" : "\n|\n", from, end);
            case CELL -> addAll(closing ? "\n|\n" : "", from, end);
            case BOLD -> addAll("**", from, end);
            case IMAGE -> addAll("\n[img]\n", from, end);
            case BLOCK -> addAll("\n", from, end);
            case NONE, SKIPPED -> {
                // nothing of it shows
            }
        }
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
        for (int i = 0; i < marks.length(); i++) {
            boolean opening = marks.charAt(0) == '\n' && marks.length() > 1;
            // marks take no characters of the text: they sit before an opening tag's end or at a closing tag's start
            int at = opening ? end : from;
            add(marks.charAt(i), at, at);
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
