package vn.theo.reading.text;

import java.util.Locale;
import java.util.Set;
import vn.theo.reading.text.HtmlElementNames.Kind;

/**
 * What an opening tag tells of its element by its name and attributes.
 *
 * @param element its name, of elements of accelerated mobile pages the whole one: "amp-ad"
 * @param kind whether it is furniture of the page
 * @param lead whether it opens the lead of an article, by the name that sites give it
 * @param date whether it opens a date, by the name that sites give it
 */
record HtmlTag(String element, Kind kind, boolean lead, boolean date) {
    private static final Set<String> AMP_SKIPPED = Set.of(
            "amp-ad",
            "amp-analytics",
            "amp-audio",
            "amp-auto-ads",
            "amp-consent",
            "amp-embed",
            "amp-sidebar",
            "amp-sticky-ad",
            "amp-social-share",
            "amp-user-notification",
            "amp-video");
    private static final Set<String> ROLES = Set.of("navigation", "search", "dialog", "alertdialog", "contentinfo");

    /**
     * Reads a tag.
     *
     * @param name the name of its element in small letters
     * @param printed the tag as it stands in the page, from "<" to ">"
     * @param names those of the page
     */
    static HtmlTag of(String name, String printed, HtmlElementNames names) {
        if (printed.length() <= name.length() + 2 && !name.equals("amp")) {
            return bare(name);
        }
        String tag = printed.toLowerCase(Locale.ROOT);
        String element = name.equals("amp") ? ampName(tag) : name;
        HtmlElementNames.Told classes = names.told(attribute(tag, "class"));
        HtmlElementNames.Told id = names.told(attribute(tag, "id"));
        Kind named = Kind.max(classes.kind(), id.kind());
        return new HtmlTag(
                element,
                AMP_SKIPPED.contains(element) ? Kind.ALWAYS : kind(element, tag, named),
                classes.lead() || id.lead(),
                classes.date() || id.date());
    }

    /** A tag without attributes. */
    private static HtmlTag bare(String name) {
        return new HtmlTag(name, plainKind(name), false, false);
    }

    private static Kind kind(String name, String tag, Kind named) {
        if (isHidden(tag)) {
            return Kind.MOSTLY;
        }
        if (ROLES.contains(attribute(tag, "role"))) {
            return Kind.ALWAYS;
        }
        return Kind.max(plainKind(name), named);
    }

    /** What an element without attributes is. */
    private static Kind plainKind(String name) {
        return name.equals("form") ? Kind.MOSTLY : name.equals("header") ? Kind.HEADER : Kind.NONE;
    }

    private static boolean isHidden(String tag) {
        if (!tag.contains("hidden") && !tag.contains("none")) {
            return false;
        }
        String style = attribute(tag, "style").replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || attribute(tag, "aria-hidden").equals("true")
                || tag.contains(" hidden>")
                || tag.contains(" hidden ")
                || tag.contains(" hidden=");
    }

    private static String ampName(String tag) {
        int end = 1;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
            end++;
        }
        return tag.substring(1, end);
    }

    /** The value of an attribute of a tag in small letters, quoted or not; empty when it has none. */
    private static String attribute(String tag, String name) {
        int at = tag.indexOf(name);
        while (at >= 0) {
            int i = at + name.length();
            boolean begins = at > 0 && Character.isWhitespace(tag.charAt(at - 1));
            while (i < tag.length() && Character.isWhitespace(tag.charAt(i))) {
                i++;
            }
            if (begins && i < tag.length() && tag.charAt(i) == '=') {
                return value(tag, i + 1);
            }
            at = tag.indexOf(name, at + 1);
        }
        return "";
    }

    private static String value(String tag, int from) {
        int i = from;
        while (i < tag.length() && Character.isWhitespace(tag.charAt(i))) {
            i++;
        }
        if (i == tag.length()) {
            return "";
        }
        char quote = tag.charAt(i);
        if (quote == '"' || quote == '\'') {
            int end = tag.indexOf(quote, i + 1);
            return end < 0 ? "" : tag.substring(i + 1, end);
        }
        int end = i;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '>') {
            end++;
        }
        return tag.substring(i, end);
    }
}
