package vn.theo.reading.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that sites give the elements of pages, in their classes and ids, and what they tell of them. */
final class HtmlElementNames {
    private static final int LONGEST_TOLD = 200;

    /**
     * What names tell.
     *
     * @param names in small letters
     * @param lead whether they are those of the lead of an article
     * @param date whether they are those of a date
     */
    record Told(String names, Kind kind, boolean lead, boolean date) {}

    private static final Told NOTHING = new Told("", Kind.NONE, false, false);

    /** What an element is by its names. */
    enum Kind {
        NONE,
        /** Furniture when it holds hardly more than links. */
        MOSTLY,
        /** The head of a page: furniture unless it holds a heading. */
        HEADER,
        /** Furniture however much it says. */
        ALWAYS;

        static Kind max(Kind one, Kind other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

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

    /**
     * What names told last: pages say the same ones again and again. A table in which new names take the place of older
     * ones; threads that race at a place only look twice, because what is kept never changes.
     */
    private static final @Nullable Told[] TOLD = new Told[1 << 10];

    private HtmlElementNames() {}

    /** What names tell that white space parts. */
    static Told told(String names) {
        if (names.isEmpty()) {
            return NOTHING;
        }
        int hash = names.hashCode();
        int place = (hash ^ hash >>> 10) & (TOLD.length - 1);
        Told known = TOLD[place];
        if (known != null && known.names().equals(names)) {
            return known;
        }
        Told told = new Told(names, kind(names), holdWord(names, LEADS), holdWord(names, DATES));
        if (names.length() <= LONGEST_TOLD) {
            TOLD[place] = told;
        }
        return told;
    }

    private static boolean holdWord(String names, Set<String> words) {
        int at = 0;
        while (at < names.length()) {
            int end = wordEnd(names, at, names.length());
            if (end > at && words.contains(names.substring(at, end))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static Kind kind(String names) {
        Kind best = Kind.NONE;
        int at = 0;
        while (at < names.length()) {
            int end = at;
            while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
                end++;
            }
            best = Kind.max(best, kindOfOne(names.substring(at, end)));
            at = end + 1;
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

    /** After the letters that stand here. */
    private static int wordEnd(String value, int from, int limit) {
        int end = from;
        while (end < limit && value.charAt(end) >= 'a' && value.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }
}
