package vn.theo.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A sample text whose days are counted from the day of the first start, so that the province is always in the middle of
 * its work: {@code {+12}} becomes 05/12/2026, {@code {ngày -9}} "ngày 14 tháng 11 năm 2026", {@code {Ngày -9}} the same at
 * the start of a sentence.
 */
final class SampleText {
    private static final Pattern DAY = Pattern.compile("\\{(ngày |Ngày )?([+-]\\d+)}");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SampleText() {}

    static String read(String resource, LocalDate today) {
        try (InputStream stream = new ClassPathResource("sample/" + resource).getInputStream()) {
            return withDays(new String(stream.readAllBytes(), StandardCharsets.UTF_8), today);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String withDays(String text, LocalDate today) {
        return DAY.matcher(text).replaceAll(match -> {
            LocalDate day = today.plusDays(Long.parseLong(match.group(2)));
            return match.group(1) == null
                    ? SHORT.format(day)
                    : match.group(1)
                            + "%02d tháng %02d năm %d"
                                    .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        });
    }
}
