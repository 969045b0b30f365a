package vn.theo.reading.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    private static final int MOST_TOLD = 1000;

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

    /** The kinds that names of elements told before: a page says the same ones again and again. */
    private final Map<String, Kind> told = new HashMap<>();

    private int tagFrom = -1;
    private String tag = "";

    HtmlFurniture(String html) {
        this.html = html;
        this.budget = 8L * html.length() + LONGEST;
    }

    /** The offset after the element that this tag opens when it is furniture, else -1. */
    int endOf(String name, int from, int end) {
        if (!CONTAINERS.contains(name)) {
            return -1;
        }
        boolean bare = end - from <= name.length() + 2 && !name.equals("amp");
        if (bare && plainKind(name) == Kind.NONE) {
            return -1;
        }
        String opened = tag(from, end);
        String element = name.equals("amp") ? ampName(opened) : name;
        Kind kind = AMP_SKIPPED.contains(element) ? Kind.ALWAYS : kind(element, opened);
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

    /** A tag in small letters. */
    private String tag(int from, int end) {
        if (from != tagFrom) {
            tag = html.substring(from, end).toLowerCase(Locale.ROOT);
            tagFrom = from;
        }
        return tag;
    }

    /** Whether the tag opens the lead of an article, by the name that sites give it. */
    boolean isLead(int from, int end) {
        return isNamed(from, end, LEADS);
    }

    /** Whether the tag opens a date, by the name that sites give it. */
    boolean isDate(int from, int end) {
        return isNamed(from, end, DATES);
    }

    private boolean isNamed(int from, int end, Set<String> names) {
        if (html.indexOf(' ', from, end) < 0) {
            return false;
        }
        String opened = tag(from, end);
        return holdsWord(attribute(opened, "class"), names) || holdsWord(attribute(opened, "id"), names);
    }

    private static boolean holdsWord(String value, Set<String> words) {
        int at = 0;
        while (at < value.length()) {
            int end = wordEnd(value, at, value.length());
            if (end > at && words.contains(value.substring(at, end))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** After the letters that stand here. */
    private static int wordEnd(String value, int from, int limit) {
        int end = from;
        while (end < limit && value.charAt(end) >= 'a' && value.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private Kind kind(String name, String tag) {
        Kind plain = plainKind(name);
        boolean bare = tag.length() <= name.length() + 2;
        if (bare) {
            return plain;
        }
        if (isHidden(tag)) {
            return Kind.MOSTLY;
        }
        if (ROLES.contains(attribute(tag, "role"))) {
            return Kind.ALWAYS;
        }
        Kind named = max(kind(attribute(tag, "class")), kind(attribute(tag, "id")));
        return max(plain, named);
    }

    /** What an element without attributes is. */
    private static Kind plainKind(String name) {
        return name.equals("form") ? Kind.MOSTLY : name.equals("header") ? Kind.HEADER : Kind.NONE;
    }

    private static Kind max(Kind one, Kind other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What the names of an element say, which white space parts. */
    private Kind kind(String names) {
        if (names.isEmpty()) {
            return Kind.NONE;
        }
        Kind known = told.get(names);
        if (known != null) {
            return known;
        }
        Kind best = Kind.NONE;
        int at = 0;
        while (at < names.length()) {
            int end = at;
            while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
                end++;
            }
            best = max(best, kindOfOne(names.substring(at, end)));
            at = end + 1;
        }
        if (told.size() < MOST_TOLD) {
            told.put(names, best);
        }
        return best;
    }

    private static Kind kindOfOne(String token) {
        if (token.startsWith("skip-link") || token.contains("screen-reader")) {
            return Kind.MOSTLY;
        }
        if (token.endsWith("modal")) {
            return Kind.ALWAYS;
        }
        int length = token.length();
        String first = token.substring(0, wordEnd(token, 0, length));
        // systems name the article itself after its subjects: "tag-kenh", "category-menu"
        boolean subjects = first.equals("tag") || first.equals("category") || first.equals("has");
        Kind best = Kind.NONE;
        int at = 0;
        while (at < length && (at == 0 || !subjects)) {
            int end = wordEnd(token, at, length);
            String word = token.substring(at, end);
            if (ALWAYS.contains(word)) {
                return Kind.ALWAYS;
            }
            if (HEADERS.contains(word)) {
                best = Kind.HEADER;
            } else if (best == Kind.NONE && (MOSTLY.contains(word) || (word.equals("tag") && end == length))) {
                best = Kind.MOSTLY;
            }
            at = end + 1;
        }
        return best;
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
