package vn.theo.reading.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of elements that mean something to the reader, each as one string that stands for all places it is met at. */
final class HtmlNames {
    private static final String KNOWN = "a abbr amp article aside audio b blockquote body br button canvas center dd"
            + " div dl dt em fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe"
            + " img input ins label li link main marquee meta nav noscript object ol option p path picture pre script"
            + " section select small source span strong style sub sup svg table tbody td template textarea tfoot th thead"
            + " time title tr u ul use video";

    private static final @Nullable String[] TABLE = new String[512];

    static {
        for (String name : KNOWN.split(" ", -1)) {
            int i = hash(name, 0, name.length());
            while (TABLE[i] != null) {
                i = next(i);
            }
            TABLE[i] = name;
        }
    }

    private HtmlNames() {}

    /** The name that stands between two offsets, in small letters. */
    static String at(String html, int from, int to) {
        int i = hash(html, from, to);
        String known = TABLE[i];
        while (known != null) {
            if (known.length() == to - from && isPrinted(known, html, from)) {
                return known;
            }
            i = next(i);
            known = TABLE[i];
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isPrinted(String known, String html, int from) {
        for (int i = 0; i < known.length(); i++) {
            char c = html.charAt(from + i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != known.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String html, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            // the bit that tells capitals from small letters
            hash = hash * 31 + (html.charAt(i) | 32);
        }
        return (hash ^ hash >>> 9) & (TABLE.length - 1);
    }

    private static int next(int i) {
        return (i + 1) & (TABLE.length - 1);
    }
}
