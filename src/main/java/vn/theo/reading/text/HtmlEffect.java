package vn.theo.reading.text;

import java.util.HashMap;
import java.util.Map;

/** What a tag does to the surface. */
enum HtmlEffect {
    NONE,
    /** The element shows nothing of the article: code, menus, films. */
    SKIPPED,
    BLOCK,
    TITLE,
    HEADING,
    ITEM,
    /** Tables with their rows and cells. */
    TABLE,
    BOLD,
    IMAGE,
    LINK,
    /** Parts of a line that may be a date. */
    INLINE,
    /** The elements of accelerated mobile pages, told apart by what follows the hyphen. */
    AMP;

    private static final Map<String, HtmlEffect> EFFECTS = new HashMap<>();

    static {
        put(
                SKIPPED,
                "script style head nav noscript template svg select button textarea iframe audio video footer object canvas");
        put(
                BLOCK,
                "p div br ul ol section article header main figure figcaption blockquote hr tbody thead dl dt dd pre form"
                        + " aside address center marquee body");
        put(TITLE, "h1");
        put(HEADING, "h2 h3 h4 h5 h6");
        put(ITEM, "li");
        put(TABLE, "table tr td th");
        put(BOLD, "b strong");
        put(IMAGE, "img");
        put(LINK, "a");
        put(INLINE, "span time");
        put(AMP, "amp");
    }

    private static void put(HtmlEffect effect, String names) {
        for (String name : names.split(" ", -1)) {
            EFFECTS.put(name, effect);
        }
    }

    /** The effect of the tag of this name in small letters. */
    static HtmlEffect of(String name) {
        return name.isEmpty() ? NONE : EFFECTS.getOrDefault(name, NONE);
    }
}
