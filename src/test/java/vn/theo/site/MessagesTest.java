package vn.theo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("(?:\\bt|new Refusal|new NotFound)\\(\\s*\"([a-z][A-Za-z0-9.-]+)\"");

    @Test
    void every_text_stands_in_both_languages_with_the_same_arguments() {
        for (Path file : bundles()) {
            Properties vietnamese = load(file);
            Properties english = load(Path.of(file.toString().replace(".properties", "_en.properties")));
            assertThat(new TreeSet<>(english.keySet()))
                    .as(file.toString())
                    .isEqualTo(new TreeSet<>(vietnamese.keySet()));
            for (String key : vietnamese.stringPropertyNames()) {
                assertThat(argumentCount(english.getProperty(key)))
                        .as(file + " " + key)
                        .isEqualTo(argumentCount(vietnamese.getProperty(key)));
            }
        }
    }

    @Test
    void every_bundle_is_wired_and_no_key_stands_in_two() {
        Set<String> seen = new TreeSet<>();
        for (Path file : bundles()) {
            assertThat(SiteConfiguration.BUNDLES)
                    .contains(file.getFileName().toString().replace(".properties", ""));
            for (String key : load(file).stringPropertyNames()) {
                assertThat(seen.add(key)).as(key + " in " + file).isTrue();
            }
        }
    }

    @Test
    void every_key_that_a_template_or_page_names_exists() throws IOException {
        Set<String> known = bundles().stream()
                .flatMap(file -> load(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".jte") || path.toString().endsWith(".java"))
                    .toList()) {
                KEY_IN_TEMPLATE
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !key.endsWith(".") && !known.contains(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static int argumentCount(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static List<Path> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Properties load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
