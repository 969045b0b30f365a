package vn.theo.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run writes: the file of records, the file of failures beside it, and the journal that makes it resumable. */
final class Records implements Closeable {
    private final Path out;
    private final Path failedPath;
    private final Path journalPath;
    private final LineFile records;
    private @Nullable LineFile failures;
    private Journal journal;

    private Records(Path out, LineFile records, Journal journal) {
        this.out = out;
        this.failedPath = failed(out);
        this.journalPath = journal(out);
        this.records = records;
        this.journal = journal;
    }

    static Path failed(Path out) {
        return out.resolveSibling(out.getFileName() + ".failed");
    }

    private static Path journal(Path out) {
        return out.resolveSibling(out.getFileName() + ".journal");
    }

    /** The files that a run itself makes, so that a folder that holds them does not read them. */
    static Set<Path> ownFiles(Path out) {
        Path absolute = out.toAbsolutePath().normalize();
        Path journal = journal(absolute);
        return Set.of(absolute, failed(absolute), journal, journal.resolveSibling(journal.getFileName() + ".new"));
    }

    /** Opens the files where an earlier run over the same source left them, or new ones. */
    static Records open(Path out, Journal fresh, boolean restart) throws ArchiveProblem {
        requireFolder(out);
        try {
            Journal journal = restart ? fresh : earlier(out).orElse(fresh);
            requireSame(journal.asked(), fresh.asked(), out);
            boolean begins = journal.place().equals(Place.START);
            if (begins
                    && !restart
                    && Files.exists(out)
                    && Files.size(out) > 0
                    && earlier(out).isEmpty()) {
                throw new ArchiveProblem(out + " exists and does not come from a run that was stopped. "
                        + "Name another file with --out, or replace it with --restart.");
            }
            LineFile records = LineFile.open(out);
            lock(records, out);
            Records opened = new Records(out, records, journal);
            opened.goBackToJournal();
            return opened;
        } catch (IOException cause) {
            throw new ArchiveProblem(
                    out + " cannot be written (" + Reason.of(cause) + "). Choose another place with --out, "
                            + "or give yourself the right to write there.",
                    cause);
        }
    }

    private static void requireFolder(Path out) throws ArchiveProblem {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ArchiveProblem("The folder of " + out + " does not exist. Make it, or name another --out.");
        }
        if (Files.isDirectory(out)) {
            throw new ArchiveProblem(out + " is a folder. Name a file in it, such as " + out.resolve("records.jsonl"));
        }
    }

    private static Optional<Journal> earlier(Path out) throws ArchiveProblem {
        try {
            return Journal.find(journal(out));
        } catch (IOException damaged) {
            throw new ArchiveProblem(
                    journal(out) + " cannot be used (" + Reason.of(damaged) + "). Begin again with --restart.",
                    damaged);
        }
    }

    private static void requireSame(Journal.Asked earlier, Journal.Asked now, Path out) throws ArchiveProblem {
        String what;
        if (!earlier.source().equals(now.source())) {
            what = "holds the records of another source, " + earlier.source();
        } else if (!earlier.only().equals(now.only())) {
            what = "was begun with " + (earlier.only().isEmpty() ? "no --only" : "--only '" + earlier.only() + "'");
        } else if (!earlier.words().equals(now.words())) {
            what = earlier.words().isEmpty()
                    ? "was begun without --words"
                    : now.words().isEmpty() ? "was begun with --words" : "was begun with other words in --words";
        } else if (earlier.explained() != now.explained()) {
            what = "was begun " + (earlier.explained() ? "with" : "without") + " --explain";
        } else if (!earlier.fingerprint().equals(now.fingerprint())) {
            what = "was begun before files of " + now.source() + " were added, removed or changed";
        } else {
            return;
        }
        throw new ArchiveProblem(
                out + " " + what + ". Begin again with --restart, or write to another file with --out.");
    }

    private static void lock(LineFile records, Path out) throws IOException, ArchiveProblem {
        @Nullable FileLock lock;
        try {
            lock = records.channel().tryLock();
        } catch (OverlappingFileLockException held) {
            lock = null;
        }
        if (lock == null) {
            records.close();
            throw new ArchiveProblem(
                    "Another run is writing " + out + ". Wait for its end, or name another file with --out.");
        }
    }

    private void goBackToJournal() throws IOException, ArchiveProblem {
        boolean whole = records.cutTo(journal.outBytes());
        if (journal.failedBytes() > 0) {
            LineFile file = LineFile.open(failedPath);
            failures = file;
            whole &= file.cutTo(journal.failedBytes());
        } else {
            Files.deleteIfExists(failedPath);
        }
        if (!whole) {
            throw new ArchiveProblem(out + " or " + failedPath.getFileName()
                    + " is shorter than the run left it. Begin again with --restart.");
        }
        journal.write(journalPath);
    }

    Journal journal() {
        return journal;
    }

    Path out() {
        return out;
    }

    Path failedPath() {
        return failedPath;
    }

    void read(String line) throws IOException {
        records.add(line);
    }

    void failed(String line) throws IOException {
        LineFile file = failures;
        if (file == null) {
            file = LineFile.open(failedPath);
            file.cutTo(0);
            failures = file;
        }
        file.add(line);
    }

    /** Makes everything written so far last, together with the place in the source that it reaches to. */
    void checkpoint(Place place, boolean complete) throws IOException {
        records.sync();
        if (failures != null) {
            failures.sync();
        }
        long failedBytes = failures == null ? 0 : failures.length();
        journal = journal.at(place, records.length(), failedBytes, complete);
        journal.write(journalPath);
    }

    @Override
    public void close() throws IOException {
        if (failures != null) {
            failures.close();
        }
        records.close();
    }
}
