package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.HtmlElementNames.Kind;

/**
 * Tells the furniture of a page (menus, paths, share buttons, tags, comments, notices about cookies, hidden things) from
 * its article, by the names that sites give their elements and by what stands in them. An element that holds a headline
 * is never furniture, whatever its name; what is in doubt stays.
 */
final class HtmlFurniture {
    private static final int LONGEST = 60_000;
    private static final int MOST_WORDS = 600;
    private static final int REMEMBERED = 256;

    private final String html;
    /** Characters that may still be looked at twice; keeps hostile nesting linear. */
    private long budget;

    /** The tags met last, and where they stand: a page prints the same ones again and again. */
    private final @Nullable HtmlTag[] tags = new HtmlTag[REMEMBERED];

    private final int[] places = new int[REMEMBERED];

    HtmlFurniture(String html) {
        this.html = html;
        this.budget = 8L * html.length() + LONGEST;
    }

    /** The offset after the element that this tag opens when it is furniture, else -1. */
    int endOf(String name, int from, int end) {
        if (!isContainer(name)) {
            return -1;
        }
        HtmlTag tag = tag(name, from, end);
        if (tag.kind() == Kind.NONE || budget <= 0) {
            return -1;
        }
        HtmlElement inside = HtmlElement.of(html, tag.element(), end, LONGEST);
        budget -= inside.looked();
        boolean furniture = inside.closed()
                && !inside.holdsHeadline()
                && switch (tag.kind()) {
                    case ALWAYS -> true;
                    case HEADER -> !inside.holdsHeading();
                    case MOSTLY -> inside.lettersOutsideLinks() <= MOST_WORDS && !inside.holdsDate();
                    case NONE -> false;
                };
        return furniture ? inside.end() : -1;
    }

    private static boolean isContainer(String name) {
        return switch (name) {
            case "a",
                    "amp",
                    "aside",
                    "div",
                    "dl",
                    "form",
                    "header",
                    "ins",
                    "label",
                    "ol",
                    "p",
                    "section",
                    "span",
                    "table",
                    "ul" -> true;
            default -> false;
        };
    }

    /** Whether the tag opens the lead of an article, by the name that sites give it. */
    boolean isLead(String name, int from, int end) {
        return tag(name, from, end).lead();
    }

    /** Whether the tag opens a date, by the name that sites give it. */
    boolean isDate(String name, int from, int end) {
        return tag(name, from, end).date();
    }

    private HtmlTag tag(String name, int from, int end) {
        int length = end - from;
        // where tags of one kind differ, they mostly do so in the middle or at the end
        int spread =
                length * 31 + html.charAt(end - 2) * 7 + html.charAt(from + length / 2) * 13 + html.charAt(from + 1);
        int slot = (spread ^ spread >>> 8) & (REMEMBERED - 1);
        HtmlTag known = tags[slot];
        if (known != null && isPrinted(places[slot], from, length)) {
            return known;
        }
        HtmlTag tag = HtmlTag.of(name, html, from, end);
        tags[slot] = tag;
        places[slot] = from;
        return tag;
    }

    /** Whether the same characters, of which the last closes a tag, stand at both places. */
    private boolean isPrinted(int known, int from, int length) {
        return known == from || html.regionMatches(known, html, from, length);
    }
}
