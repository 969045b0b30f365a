package vn.theo.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;
import vn.theo.kernel.SentenceCase;

/**
 * What a text leaves unsaid about a resolution but its symbol and title suggest; a person sees it on the card and confirms or
 * corrects it. Codes of issuers: Hướng dẫn 36-HD/VPTW for Party papers, Nghị định 30/2020/NĐ-CP for State papers.
 */
final class ResolutionGuess {
    private static final Map<String, String> ISSUERS = Map.of(
            "TU", "Ban Chấp hành Đảng bộ tỉnh",
            "HĐND", "Hội đồng nhân dân tỉnh",
            "UBND", "Ủy ban nhân dân tỉnh");

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})\\s*[-–—]\\s*((?:19|20)\\d{2})");

    private static final Pattern LETTERHEADS = Pattern.compile(
            "(?:TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|BAN CHẤP HÀNH ĐẢNG BỘ TỈNH|HỘI ĐỒNG NHÂN DÂN TỈNH"
                    + "|(?:ỦY|UỶ) BAN NHÂN DÂN TỈNH)(?= |$)");
    private static final Pattern WORD = Pattern.compile("(\\p{L})(\\p{L}*)");

    private ResolutionGuess() {}

    /** The body that the code at the end of a symbol stands for: "04-NQ/TU" is of the provincial Party committee. */
    static Optional<String> issuer(@Nullable String symbol) {
        if (symbol == null) {
            return Optional.empty();
        }
        String code = symbol.substring(Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('-')) + 1);
        return Optional.ofNullable(ISSUERS.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** The first run of years that a title names: "giai đoạn 2021 - 2025". */
    static Optional<String> years(String title) {
        Matcher years = YEARS.matcher(title);
        return years.find() && years.group(1).compareTo(years.group(2)) < 0
                ? Optional.of(Period.ofYears(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)))
                        .text())
                : Optional.empty();
    }

    /** A letterhead in capitals as a name: "TỈNH ỦY THÁI BÌNH" is "Tỉnh ủy Thái Bình". */
    static String nameCase(String issuer) {
        if (!issuer.equals(issuer.toUpperCase(Locale.ROOT))) {
            return issuer;
        }
        Matcher head = LETTERHEADS.matcher(issuer);
        int end = head.lookingAt() ? head.end() : 0;
        return SentenceCase.of(issuer.substring(0, end))
                + WORD.matcher(issuer.substring(end))
                        .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }
}
