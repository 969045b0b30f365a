package vn.theo.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the furniture of a page (menus, paths, share buttons, tags, comments, notices about cookies, hidden things) from
 * its article, by the names that sites give their elements and by what stands in them. An element that holds a headline
 * is never furniture, whatever its name; what is in doubt stays.
 */
final class HtmlFurniture {
    private static final Set<String> CONTAINERS = Set.of(
            "div", "ul", "ol", "dl", "section", "aside", "span", "p", "ins", "a", "label", "header", "form", "table",
            "amp");
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
    /** Names of elements that are furniture however much they say. */
    private static final Set<String> ALWAYS = Set.of(
            "comment",
            "comments",
            "binhluan",
            "respond",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "modal",
            "popup",
            "footer",
            "copyright",
            "captcha",
            "disqus");
    /** Names of elements that are furniture when they hold hardly more than links. */
    private static final Set<String> MOSTLY = Set.of(
            "ad",
            "ads",
            "adsbygoogle",
            "adv",
            "advert",
            "advertisement",
            "banner",
            "breadcrum",
            "breadcrumb",
            "breadcrumbs",
            "calendar",
            "cochu",
            "counter",
            "crumb",
            "crumbs",
            "fontsize",
            "hashtag",
            "hotline",
            "keywords",
            "lang",
            "language",
            "like",
            "login",
            "marquee",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "paging",
            "pagination",
            "path",
            "player",
            "print",
            "qc",
            "quangcao",
            "rating",
            "search",
            "share",
            "sharedaddy",
            "shares",
            "sharing",
            "social",
            "subscribe",
            "tags",
            "tool",
            "toolbar",
            "tools",
            "vote",
            "weather");

    private static final Set<String> HEADERS = Set.of("header", "masthead", "topbar", "slogan");
    private static final Set<String> LEADS =
            Set.of("sapo", "lead", "chapeau", "standfirst", "summary", "trichdan", "trichyeu", "tomtat", "motangan");
    private static final Set<String> DATES =
            Set.of("date", "time", "datetime", "ngay", "ngaydang", "thoigian", "posted", "published", "timeago");
    private static final Set<String> ROLES = Set.of("navigation", "search", "dialog", "alertdialog", "contentinfo");
    private static final int LONGEST = 60_000;
    private static final int MOST_WORDS = 600;

    /** What an element is by its name and attributes. */
    private enum Kind {
        NONE,
        MOSTLY,
        HEADER,
        ALWAYS
    }

    private final String html;
    /** Characters that may still be looked at twice; keeps hostile nesting linear. */
    private long budget;

    HtmlFurniture(String html) {
        this.html = html;
        this.budget = 8L * html.length() + LONGEST;
    }

    /** The offset after the element that this tag opens when it is furniture, else -1. */
    int endOf(String name, int from, int end) {
        if (!CONTAINERS.contains(name)) {
            return -1;
        }
        String tag = html.substring(from, end).toLowerCase(Locale.ROOT);
        String element = name.equals("amp") ? ampName(tag) : name;
        Kind kind = AMP_SKIPPED.contains(element) ? Kind.ALWAYS : kind(element, tag);
        if (kind == Kind.NONE || budget <= 0) {
            return -1;
        }
        HtmlElement inside = HtmlElement.of(html, element, end, LONGEST);
        budget -= inside.looked();
        boolean furniture = inside.closed()
                && !inside.holdsHeadline()
                && switch (kind) {
                    case ALWAYS -> true;
                    case HEADER -> !inside.holdsHeading();
                    case MOSTLY -> inside.lettersOutsideLinks() <= MOST_WORDS && !inside.holdsDate();
                    case NONE -> false;
                };
        return furniture ? inside.end() : -1;
    }

    /** Whether the tag opens the lead of an article, by the name that sites give it. */
    static boolean isLead(String html, int from, int end) {
        return isNamed(html, from, end, LEADS);
    }

    /** Whether the tag opens a date, by the name that sites give it. */
    static boolean isDate(String html, int from, int end) {
        return isNamed(html, from, end, DATES);
    }

    private static boolean isNamed(String html, int from, int end, Set<String> names) {
        int attributes = html.indexOf(' ', from);
        if (attributes < 0 || attributes >= end) {
            return false;
        }
        String tag = html.substring(from, end).toLowerCase(Locale.ROOT);
        for (String word : (attribute(tag, "class") + " " + attribute(tag, "id")).split("[^a-z]+", -1)) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(String name, String tag) {
        Kind best = name.equals("form") ? Kind.MOSTLY : name.equals("header") ? Kind.HEADER : Kind.NONE;
        boolean bare = tag.length() <= name.length() + 2;
        if (bare) {
            return best;
        }
        if (isHidden(tag)) {
            return Kind.MOSTLY;
        }
        if (ROLES.contains(attribute(tag, "role"))) {
            return Kind.ALWAYS;
        }
        for (String token : (attribute(tag, "class") + " " + attribute(tag, "id")).split("\\s+")) {
            Kind kind = kind(token);
            best = kind.compareTo(best) > 0 ? kind : best;
        }
        return best;
    }

    private static Kind kind(String token) {
        if (token.startsWith("skip-link") || token.contains("screen-reader")) {
            return Kind.MOSTLY;
        }
        if (token.endsWith("modal")) {
            return Kind.ALWAYS;
        }
        String[] words = token.split("[^a-z]+", -1);
        Kind best = Kind.NONE;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            // systems name the article itself after its subjects: "tag-kenh", "category-menu"
            boolean subject =
                    i > 0 && (words[0].equals("tag") || words[0].equals("category") || words[0].equals("has"));
            if (subject) {
                continue;
            }
            if (ALWAYS.contains(word)) {
                return Kind.ALWAYS;
            }
            boolean last = i == words.length - 1;
            if (HEADERS.contains(word)) {
                best = Kind.HEADER;
            } else if (best == Kind.NONE && (MOSTLY.contains(word) || (word.equals("tag") && last))) {
                best = Kind.MOSTLY;
            }
        }
        return best;
    }

    private static boolean isHidden(String tag) {
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
    static String attribute(String tag, String name) {
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
