package vn.theo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    @Test
    void links_in_markdown_lead_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : markdownFiles()) {
            LINK.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !target.startsWith("http") && !target.startsWith("#"))
                    .map(target -> target.replaceFirst("#.*$", ""))
                    .filter(target -> !Files.exists(folderOf(file).resolve(target)))
                    .forEach(target -> broken.add(file + " -> " + target));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_commands_of_the_readme_are_the_launchers() throws Exception {
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("./theo "))
                .map(line -> line.split(" ")[1])
                .toList();
        assertThat(commands).containsExactly("run", "test");

        Process help =
                new ProcessBuilder("./theo", "--help").redirectErrorStream(true).start();
        String text = new String(help.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(help.waitFor()).isZero();
        assertThat(text).contains("./theo run", "./theo test", "./theo read");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("./theo test");
    }

    @Test
    void a_wrong_command_fails_with_the_code_for_wrong_usage() throws Exception {
        for (String[] wrong : new String[][] {{"./theo", "dance"}, {"./theo", "run", "--port", "many"}, {"./theo"}}) {
            Process process =
                    new ProcessBuilder(wrong).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).as(String.join(" ", wrong)).isEqualTo(2);
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static List<Path> markdownFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(files::add);
        }
        return files;
    }
}
