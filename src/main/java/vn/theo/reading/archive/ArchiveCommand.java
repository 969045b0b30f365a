package vn.theo.reading.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command "theo read --archive": reads a folder, a ZIP or a WARC file into one file of JSON Lines. */
public final class ArchiveCommand {
    public static final String HELP = """
            Usage: theo read --archive FOLDER|ZIP|WARC --out FILE [options]

            Reads every document of a folder (with all folders, ZIP and WARC files in it), of a ZIP, or of a WARC file
            (.warc, .warc.gz; captured pages answered with 200), and writes one JSON object a line as theo read --json
            does, in the order of the source: folders by name, archives in their own order. "file" is the path, the
            entry's name or the page's address, "archive" the archive inside the folder, "captured" the time of capture.

              --out FILE    the file of records; what could not be read goes to FILE.failed (JSON Lines: file, reason, vi,
                            en), how far the run has come to FILE.journal
              --jobs N      threads that read (default: one for each core)
              --limit N     stop after N documents; the same command with a larger N goes on
              --only GLOB   read only names or addresses that fit: * stands for anything, ? for one character
              --words CSV   the office's dictionary as exported from Theo: columns kind, spelling, standard
              --explain     with each record the rule and the words that made it ("explanations")
              --restart     begin again and replace FILE
              --quiet       no progress; failures are listed all the same

            Stopped at any moment, the same command goes on where the run was, and the files become what they would have
            become without the stop. Pictures, styles, scripts, films and the like are skipped and counted. An archive
            inside an archive is not opened; a document over 20 MB or a bomb is refused.
            Exit code: 0 all documents read, 1 some not read or the run could not go on, 2 wrong usage.
            """;

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    private final ArchiveOptions options;
    private final PrintStream err;

    private ArchiveCommand(ArchiveOptions options, PrintStream err) {
        this.options = options;
        this.err = err;
    }

    /** Runs the command with the arguments after "read" and returns its exit code. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return FINE;
        }
        try {
            return new ArchiveCommand(ArchiveArguments.of(arguments), err).run();
        } catch (ArchiveArguments.Wrong wrong) {
            err.println("theo read: " + wrong.getMessage()
                    + " Usage: theo read --archive FOLDER|ZIP|WARC --out FILE [options]; --archive --help says more.");
            return BAD_USAGE;
        } catch (ArchiveProblem problem) {
            err.println("theo read: " + problem.getMessage());
            return FAILED;
        }
    }

    private int run() throws ArchiveProblem {
        Path source = options.source().toAbsolutePath().normalize();
        Listing listing = Listing.of(options.source(), Records.ownFiles(options.out()));
        if (listing.files().isEmpty()) {
            throw new ArchiveProblem(
                    "There is no file in " + options.source() + ". Check that it is the right folder.");
        }
        String only = options.only() == null ? "" : options.only();
        Journal.Asked asked = new Journal.Asked(
                source.toString(), listing.fingerprint(), only, options.words().version(), options.explained());
        Journal fresh = Journal.start(asked);
        try (Records records = Records.open(options.out(), fresh, options.restart())) {
            if (records.journal().complete()) {
                err.println("theo read: " + options.source()
                        + " was read to its end before and has not changed; --restart reads it again.");
                return summarise(records, records.journal().tally(), 0, ArchiveRun.End.SOURCE_READ);
            }
            return read(listing, records);
        } catch (IOException broken) {
            throw new ArchiveProblem(
                    "Writing " + options.out() + " failed (" + Reason.of(broken) + "). What was read is kept: "
                            + "make room or repair the disk, and run the same command again.",
                    broken);
        }
    }

    private int read(Listing listing, Records records) throws IOException {
        boolean resumed = !records.journal().place().equals(Place.START);
        if (resumed && options.progress() != Progress.Style.QUIET) {
            err.println("theo read: going on after "
                    + count(records.journal().tally().documents(), "document") + ".");
        }
        ArchiveRun run = new ArchiveRun(options, listing, records, err);
        Thread hook = new Thread(run::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            ArchiveRun.End end = run.run();
            return summarise(records, run.tally(), run.progress().seconds(), end);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAILED;
        } finally {
            removeHook(hook);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // it is running now
        }
    }

    private int summarise(Records records, Tally tally, double seconds, ArchiveRun.End end) {
        boolean quiet = options.progress() == Progress.Style.QUIET;
        if (!quiet) {
            String time = seconds == 0 ? "" : String.format(Locale.ROOT, " in %.1f s", seconds);
            err.println("theo read: " + count(tally.countRead(), "document") + " read" + time + " into " + records.out()
                    + (tally.countSkipped() == 0 ? "." : ", skipped " + list(tally.skips()) + "."));
        }
        if (tally.countFailed() > 0) {
            err.println("theo read: " + count(tally.countFailed(), "document") + " not read (" + list(tally.failures())
                    + "), listed in " + records.failedPath() + ":");
            tally.firstFailures().forEach(failure -> err.println("  " + failure));
            long others = tally.countFailed() - tally.firstFailures().size();
            if (others > 0) {
                err.println("  … and " + others + " more");
            }
        }
        return switch (end) {
            case STOPPED -> {
                err.println("theo read: stopped. The same command goes on from here.");
                yield FAILED;
            }
            case LIMIT_REACHED -> {
                if (!quiet) {
                    err.println("theo read: --limit " + options.limit() + " reached; a larger one goes on from here.");
                }
                yield tally.countFailed() > 0 ? FAILED : FINE;
            }
            case SOURCE_READ -> {
                if (tally.documents() == 0) {
                    err.println("theo read: There was no document in " + options.source()
                            + ". Check that it is the right source" + (options.only() == null ? "." : " and --only."));
                    yield FAILED;
                }
                yield tally.countFailed() > 0 ? FAILED : FINE;
            }
        };
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
