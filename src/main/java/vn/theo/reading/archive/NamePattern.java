package vn.theo.reading.archive;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pattern of "--only": * stands for any run of characters, ? for one; the case of letters does not matter. */
final class NamePattern {
    private final @Nullable Pattern pattern;

    private NamePattern(@Nullable Pattern pattern) {
        this.pattern = pattern;
    }

    /** A pattern for whole names; null takes every name. */
    static NamePattern of(@Nullable String glob) {
        if (glob == null) {
            return new NamePattern(null);
        }
        StringBuilder regex = new StringBuilder();
        glob.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        int flags = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new NamePattern(Pattern.compile(regex.toString(), flags));
    }

    boolean takes(String name) {
        return pattern == null || pattern.matcher(name).matches();
    }
}
