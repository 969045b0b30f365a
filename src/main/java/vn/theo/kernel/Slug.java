package vn.theo.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Stable address parts from Vietnamese names: "Nghị quyết 04-NQ/TU" becomes {@code nghi-quyet-04-nq-tu}. */
public final class Slug {
    private static final int MAX_LENGTH = 80;

    private Slug() {}

    /**
     * Lower-case ASCII letters and digits joined by single hyphens; whole words up to 80 characters, never empty
     * ({@code "-"}).
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('Ð', 'D')
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() <= MAX_LENGTH; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        if (end > MAX_LENGTH) {
            int lastWord = slug.lastIndexOf("-");
            end = lastWord > 0 ? lastWord : MAX_LENGTH;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "-" : slug.substring(0, end);
    }

    /** The slug of this name, or the first of {@code name-2}, {@code name-3} … that is not taken. */
    public static String unused(String name, Predicate<String> taken) {
        String slug = of(name);
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}
