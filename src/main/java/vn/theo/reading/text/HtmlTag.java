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
     * Reads the tag between two offsets of a page, from "<" to ">".
     *
     * @param name the name of its element in small letters
     */
    static HtmlTag of(String name, String html, int from, int end) {
        boolean amp = name.equals("amp");
        if (end - from <= name.length() + 2 && !amp) {
            return bare(name);
        }
        HtmlAttributes attributes = HtmlAttributes.of(html, from, end);
        String element = amp ? ampName(html, from, end) : name;
        HtmlElementNames.Told classes = HtmlElementNames.told(attributes.classes());
        HtmlElementNames.Told id = HtmlElementNames.told(attributes.id());
        Kind named = Kind.max(classes.kind(), id.kind());
        return new HtmlTag(
                element,
                AMP_SKIPPED.contains(element) ? Kind.ALWAYS : kind(element, attributes, named),
                classes.lead() || id.lead(),
                classes.date() || id.date());
    }

    /** A tag without attributes. */
    private static HtmlTag bare(String name) {
        return new HtmlTag(name, plainKind(name), false, false);
    }

    private static Kind kind(String name, HtmlAttributes attributes, Kind named) {
        if (attributes.hides()) {
            return Kind.MOSTLY;
        }
        if (ROLES.contains(attributes.role())) {
            return Kind.ALWAYS;
        }
        return Kind.max(plainKind(name), named);
    }

    /** What an element without attributes is. */
    private static Kind plainKind(String name) {
        return name.equals("form") ? Kind.MOSTLY : name.equals("header") ? Kind.HEADER : Kind.NONE;
    }

    private static String ampName(String html, int from, int limit) {
        int end = from + 1;
        while (end < limit && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return html.substring(from + 1, end).toLowerCase(Locale.ROOT);
    }
}
