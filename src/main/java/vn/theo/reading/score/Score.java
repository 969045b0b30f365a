package vn.theo.reading.score;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.theo.reading.Reader;

/**
 * Measures the reader on a folder of annotated texts (NNN.txt with NNN.gold.json, optionally offsets.json): precision,
 * recall and F1 of each field over all texts together. A quote that is not an exact part of its text is a failure.
 */
public final class Score {
    private static final String USAGE = """
            Usage: score FOLDER [--json] [--misses FIELD] [--only NNN,NNN] [--each]
              FOLDER         texts NNN.txt with annotations NNN.gold.json
              --json         one JSON object instead of a table
              --misses FIELD also list what was missed or found in excess: one of the fields of the table
              --only LIST    read these texts only
              --each         F1 of each text and field
            """;

    /** How one field fared: found items matched, found in all, annotated in all. */
    public record Tally(int matched, int found, int annotated) {
        Tally plus(Tally other) {
            return new Tally(matched + other.matched, found + other.found, annotated + other.annotated);
        }

        public double precision() {
            return found == 0 ? (annotated == 0 ? 1 : 0) : (double) matched / found;
        }

        public double recall() {
            return annotated == 0 ? 1 : (double) matched / annotated;
        }

        public double f1() {
            int both = found + annotated;
            return both == 0 ? 1 : 2.0 * matched / both;
        }
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Map<String, Tally>> byText = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> wrongQuotes = new ArrayList<>();

    private Score() {}

    /** Scores every annotated text of a folder. @throws UncheckedIOException when a file cannot be read */
    public static Score of(Path folder) {
        return of(folder, List.of());
    }

    private static Score of(Path folder, List<String> only) {
        Score score = new Score();
        ObjectMapper json = new ObjectMapper();
        Reader reader = new Reader();
        JsonNode offsets = json.readTree(read(folder, "offsets.json", "{}"));
        for (String name : annotated(folder)) {
            if (!only.isEmpty() && !only.contains(name)) {
                continue;
            }
            String text = read(folder, name + ".txt", "");
            JsonNode gold = json.readTree(read(folder, name + ".gold.json", "{}"));
            score.add(name, new Scoring(text, reader.read(text), gold, offsets.path(name)));
        }
        return score;
    }

    /** Tallies of all texts together by field: indicators, values, documents, people, roles, organizations, … */
    public Map<String, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /** F1 of a field over all texts. @throws IllegalArgumentException when there is no such field */
    public double f1(String field) {
        Tally tally = tallies.get(field);
        if (tally == null) {
            throw new IllegalArgumentException("No field " + field + "; there are " + tallies.keySet());
        }
        return tally.f1();
    }

    /** Quotes that are not exact parts of their text, as "NNN: quote"; always empty when the reader keeps its promise. */
    public List<String> wrongQuotes() {
        return List.copyOf(wrongQuotes);
    }

    private void add(String name, Scoring scoring) {
        Map<String, Tally> each = scoring.tallies();
        byText.put(name, each);
        each.forEach((field, tally) -> tallies.merge(field, tally, Tally::plus));
        scoring.misses().forEach(miss -> misses.add(name + " " + miss));
        scoring.wrongQuotes().forEach(quote -> wrongQuotes.add(name + ": " + quote));
    }

    private static List<String> annotated(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".gold.json"))
                    .map(file -> file.substring(0, file.length() - ".gold.json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list the annotated texts of " + folder, e);
        }
    }

    private static String read(Path folder, String file, String otherwise) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : otherwise;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    /** Prints the scores; exit code 0, 1 when a quote is not exact, 2 on bad usage. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> list = List.of(arguments);
        if (list.isEmpty() || list.contains("--help") || !Files.isDirectory(Path.of(list.getFirst()))) {
            out.print(USAGE);
            System.exit(list.contains("--help") ? 0 : 2);
        }
        int only = list.indexOf("--only") + 1;
        Score score =
                of(Path.of(list.getFirst()), only > 0 ? List.of(list.get(only).split(",")) : List.of());
        int field = list.indexOf("--misses") + 1;
        if (field > 0 && field < list.size()) {
            String prefix = " " + list.get(field) + " ";
            score.misses.stream().filter(miss -> miss.contains(prefix)).forEach(out::println);
        }
        out.print(list.contains("--json") ? score.toJson() : score.toTable(list.contains("--each")));
        score.wrongQuotes.forEach(quote -> out.println("NOT EXACT " + quote));
        System.exit(score.wrongQuotes.isEmpty() ? 0 : 1);
    }

    private String toTable(boolean each) {
        StringBuilder table = new StringBuilder(String.format(
                "%-22s %9s %9s %9s %8s %8s %8s%n",
                "field", "precision", "recall", "F1", "matched", "found", "in text"));
        tallies.forEach((field, tally) -> table.append(String.format(
                "%-22s %9.3f %9.3f %9.3f %8d %8d %8d%n",
                field,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.matched(),
                tally.found(),
                tally.annotated())));
        if (each) {
            byText.forEach((name, fields) -> {
                table.append(name);
                fields.forEach((field, tally) -> table.append(String.format(" %s=%.2f", field, tally.f1())));
                table.append(System.lineSeparator());
            });
        }
        return table.toString();
    }

    private String toJson() {
        StringBuilder json = new StringBuilder("{");
        tallies.forEach((field, tally) -> json.append(json.length() > 1 ? ", " : "")
                .append(String.format(
                        java.util.Locale.ROOT,
                        "\"%s\": {\"precision\": %.4f, \"recall\": %.4f, \"f1\": %.4f}",
                        field,
                        tally.precision(),
                        tally.recall(),
                        tally.f1())));
        return json.append("}").append(System.lineSeparator()).toString();
    }
}
