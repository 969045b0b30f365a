package vn.theo.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a headline in capitals as a sentence: "VỀ ĐỔI MỚI MÔ HÌNH" as "Về đổi mới mô hình". Acts print their titles in
 * capitals; a list of them cannot be read. Names of provinces and offices, names that are given along, numerals and
 * symbols keep their capitals; a headline that is not all in capitals stays as it is.
 */
public final class SentenceCase {
    private static final List<String> KEPT = readKept();

    /** A document named by its number: "NGHỊ QUYẾT 05", "KẾT LUẬN SỐ 12-KL/TU". */
    private static final Pattern NUMBERED_ACT = Pattern.compile(
            "(?<!\\p{L})(nghị quyết|kết luận|chỉ thị|thông báo|quyết định|kế hoạch|chương trình)(?= (?:số )?\\d)");

    /** "05-NQ/TU", "IX", "XVII"; one letter alone is no numeral. */
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\d+[-/][\\p{Lu}\\d/-]+|(?!VI\\b)[IVX]{2,})(?![\\p{L}\\d])");

    private SentenceCase() {}

    public static String of(String headline) {
        return of(headline, List.of());
    }

    /**
     * @param names people and bodies as the text below the headline prints them; one that is itself in capitals tells nothing
     */
    public static String of(String headline, Collection<String> names) {
        boolean readable = headline.chars().filter(Character::isLetter).count() <= 3
                || !headline.strip().contains(" ");
        if (readable || !isShouted(headline)) {
            return headline;
        }
        StringBuilder sentence = new StringBuilder(headline.toLowerCase(Locale.ROOT));
        if (sentence.length() != headline.length()) {
            return headline;
        }
        for (String name : KEPT) {
            restore(sentence, name);
        }
        names.stream().filter(name -> !name.isBlank() && !isShouted(name)).forEach(name -> restore(sentence, name));
        Matcher act = NUMBERED_ACT.matcher(sentence.toString());
        while (act.find()) {
            sentence.setCharAt(act.start(), Character.toUpperCase(sentence.charAt(act.start())));
        }
        Matcher symbol = SYMBOL.matcher(headline);
        while (symbol.find()) {
            sentence.replace(symbol.start(), symbol.end(), symbol.group());
        }
        return capitalised(sentence.toString());
    }

    private static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** The same words with a capital at the start, as a title in a list. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void restore(StringBuilder sentence, String name) {
        // a longer name may hold one that has its capitals already
        String words = sentence.toString().toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = words.indexOf(lower); at >= 0; at = words.indexOf(lower, at + lower.length())) {
            int end = at + lower.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                    && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
            if (whole) {
                sentence.replace(at, end, name);
            }
        }
    }

    private static List<String> readKept() {
        try (InputStream list = SentenceCase.class.getResourceAsStream("capital-words.txt")) {
            if (list == null) {
                throw new IllegalStateException("capital-words.txt is missing beside the classes of vn.theo.kernel");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .sorted(Comparator.comparingInt(String::length))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
