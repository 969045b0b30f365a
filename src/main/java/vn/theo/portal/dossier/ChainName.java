package vn.theo.portal.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.theo.programme.ChainLink;

/**
 * A document of the chain as people call it: type and symbol once, what it is about without them, who issued it.
 *
 * @param name "Nghị quyết 01-NQ/ĐH", or the title where no symbol is known
 * @param about the rest of the title, empty when the title says nothing more
 */
public record ChainName(String name, String about) {
    static ChainName of(ChainLink link) {
        String type = capitalised(link.type());
        String symbol = link.symbol();
        if (symbol == null) {
            boolean more = startsWith(link.title(), link.type());
            return new ChainName(more ? capitalised(link.title()) : type, more ? "" : link.title());
        }
        String rest = without(link.title(), link.type());
        rest = without(rest, "số");
        rest = without(rest, symbol);
        String issuer = link.issuerName();
        if (issuer != null) {
            rest = without(without(rest, "của"), issuer);
        }
        return new ChainName(type + " " + symbol, rest.replaceFirst("^[,;:.\\s]+", ""));
    }

    private static String without(String title, String start) {
        return startsWith(title, start) ? title.substring(start.length()).strip() : title;
    }

    private static boolean startsWith(String title, @Nullable String start) {
        return start != null
                && title.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT))
                && (title.length() == start.length() || !Character.isLetterOrDigit(title.charAt(start.length())));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
