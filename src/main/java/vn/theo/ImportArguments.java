package vn.theo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed behind {@code ./theo import}.
 *
 * @param refused where the refused rows shall be written, null for nowhere
 */
record ImportArguments(
        List<Path> files,
        boolean goodRows,
        boolean dryRun,
        String knownFrom,
        String source,
        String decimal,
        @Nullable Path refused,
        Path data) {
    ImportArguments {
        files = List.copyOf(files);
    }

    /**
     * Reads what was typed.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static ImportArguments of(String[] typed) {
        List<Path> files = new ArrayList<>();
        boolean goodRows = false;
        boolean dryRun = false;
        String knownFrom = "";
        String source = "";
        String decimal = "";
        Path refused = null;
        Path data = Path.of(System.getProperty("theo.home", "."), "data");
        for (int i = 0; i < typed.length; i++) {
            switch (typed[i]) {
                case "--good-rows" -> goodRows = true;
                case "--dry-run" -> dryRun = true;
                case "--known-from" -> knownFrom = following(typed, i++);
                case "--source" -> source = following(typed, i++);
                case "--decimal" -> decimal = decimal(following(typed, i++));
                case "--refused" -> refused = writable(Path.of(following(typed, i++)));
                case "--data" -> data = Path.of(following(typed, i++));
                default -> {
                    if (typed[i].startsWith("-")) {
                        throw new IllegalArgumentException("import does not know '" + typed[i] + "'");
                    }
                    files.add(Path.of(typed[i]));
                }
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("import needs at least one FILE");
        }
        if (refused != null && files.size() > 1) {
            throw new IllegalArgumentException("--refused goes with one FILE, got " + files.size());
        }
        return new ImportArguments(files, goodRows, dryRun, knownFrom, source, decimal, refused, data);
    }

    private static String following(String[] typed, int at) {
        if (at + 1 >= typed.length || typed[at + 1].startsWith("--")) {
            throw new IllegalArgumentException(typed[at] + " needs a value");
        }
        return typed[at + 1];
    }

    private static String decimal(String typed) {
        if (!typed.equals(".") && !typed.equals(",")) {
            throw new IllegalArgumentException("--decimal needs . or , and got '" + typed + "'");
        }
        return typed;
    }

    /** Known before anything is loaded: afterwards it would be too late to ask for another place. */
    private static Path writable(Path out) {
        String name = out.toString();
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new IllegalArgumentException(
                    "--refused needs a file that ends in .csv or .xlsx and got '" + name + "'");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder)) {
            throw new IllegalArgumentException("--refused cannot be written to '" + name + "'");
        }
        return out;
    }
}
