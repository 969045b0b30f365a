package vn.theo.reading.archive;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.OfficeWords;

/** Reads the arguments of "theo read --archive". */
final class ArchiveArguments {
    private static final int MOST_JOBS = 256;

    /** Arguments that cannot be followed. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    private @Nullable String source;
    private @Nullable String out;
    private @Nullable String only;
    private @Nullable String words;
    private boolean explained;
    private int jobs = Runtime.getRuntime().availableProcessors();
    private long limit = Long.MAX_VALUE;
    private boolean restart;
    private boolean quiet;

    private ArchiveArguments() {}

    static ArchiveOptions of(List<String> arguments) throws Wrong {
        ArchiveArguments read = new ArchiveArguments();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            read.take(rest.next(), rest);
        }
        return read.options();
    }

    private void take(String argument, Iterator<String> rest) throws Wrong {
        switch (argument) {
            case "--archive" -> source = value(argument, rest);
            case "--out" -> out = value(argument, rest);
            case "--only" -> only = value(argument, rest);
            case "--jobs" -> jobs = (int) number(argument, rest, MOST_JOBS);
            case "--limit" -> limit = number(argument, rest, Long.MAX_VALUE);
            case "--words" -> words = value(argument, rest);
            case "--explain" -> explained = true;
            case "--restart" -> restart = true;
            case "--quiet" -> quiet = true;
            case "--json" -> {
                // the records are JSON in any case
            }
            default ->
                throw new Wrong(
                        argument.startsWith("-")
                                ? "Unknown option " + argument + "."
                                : "With --archive one source is read; " + argument + " is one too many.");
        }
    }

    private static String value(String option, Iterator<String> rest) throws Wrong {
        if (!rest.hasNext()) {
            throw new Wrong(option + " needs a value.");
        }
        return rest.next();
    }

    private static long number(String option, Iterator<String> rest, long most) throws Wrong {
        String value = value(option, rest);
        try {
            long number = Long.parseLong(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        String range = most == Long.MAX_VALUE ? "a number from 1" : "a number from 1 to " + most;
        throw new Wrong(option + " needs " + range + ", not " + value + ".");
    }

    private ArchiveOptions options() throws Wrong {
        if (source == null) {
            throw new Wrong("--archive needs a folder, a ZIP or a WARC file.");
        }
        if (out == null) {
            throw new Wrong("--out is missing: the file that the records go to.");
        }
        boolean terminal = "terminal".equals(System.getProperty("theo.progress"));
        Progress.Style style = quiet ? Progress.Style.QUIET : terminal ? Progress.Style.BAR : Progress.Style.LINES;
        return new ArchiveOptions(path(source), path(out), jobs, limit, only, vocabulary(), explained, restart, style);
    }

    private OfficeWords vocabulary() throws Wrong {
        if (words == null) {
            return OfficeWords.NONE;
        }
        try {
            return OfficeWords.read(path(words));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Wrong(OfficeWords.unreadable(words, wrong));
        }
    }

    private static Path path(String name) throws Wrong {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new Wrong("\"" + name + "\" is no valid name of a file.");
        }
    }
}
