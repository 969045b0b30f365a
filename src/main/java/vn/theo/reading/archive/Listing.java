package vn.theo.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a source in a fixed order: all files below a folder sorted by name, or the one archive that was given.
 *
 * @param single whether an archive was given and not a folder
 */
record Listing(List<ListedFile> files, boolean single) {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    Listing {
        files = List.copyOf(files);
    }

    /**
     * Lists a source.
     *
     * @param leftOut real paths of files that belong to the run itself
     */
    static Listing of(Path source, Set<Path> leftOut) throws ArchiveProblem {
        try {
            if (Files.isDirectory(source)) {
                Walk walk = new Walk(source, leftOut);
                walk.folder(source, new HashSet<>());
                return new Listing(walk.files, false);
            }
            if (!Files.exists(source)) {
                throw new ArchiveProblem("There is no " + source + ". Check the name of the folder or archive.");
            }
            return new Listing(List.of(single(source)), true);
        } catch (IOException cause) {
            throw new ArchiveProblem(
                    source + " cannot be read (" + Reason.of(cause) + "). Check the right to read it and the disk.",
                    cause);
        }
    }

    private static ListedFile single(Path source) throws IOException, ArchiveProblem {
        byte[] first;
        try (InputStream stream = Files.newInputStream(source)) {
            first = stream.readNBytes(5);
        }
        String start = new String(first, StandardCharsets.ISO_8859_1);
        FileKind kind;
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            kind = FileKind.ZIP;
        } else if (start.startsWith("WARC/") || start.startsWith("\u001F\u008B")) {
            kind = FileKind.WARC;
        } else {
            throw new ArchiveProblem(source + " is neither a folder nor a ZIP or WARC file. Name one of these; "
                    + "a single document is read with: theo read FILE --json");
        }
        BasicFileAttributes attributes = Files.readAttributes(source, BasicFileAttributes.class);
        String name = String.valueOf(source.getFileName());
        return new ListedFile(
                name,
                source,
                kind,
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                null);
    }

    /** Changes when a file is added, removed, renamed, resized or written again. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ListedFile file : files) {
                String line = file.name() + '\0' + file.bytes() + '\0' + file.modified() + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    long bytes() {
        return files.stream().mapToLong(ListedFile::bytes).sum();
    }

    private static final class Walk {
        private final Path root;
        private final Set<Path> leftOut;
        private final List<ListedFile> files = new ArrayList<>();

        Walk(Path root, Set<Path> leftOut) {
            this.root = root;
            this.leftOut = leftOut;
        }

        /** @param above real paths of the folders around: a link to one of them would never end */
        private void folder(Path folder, Set<Path> above) throws IOException {
            Path real = folder.toRealPath();
            if (!above.add(real)) {
                return;
            }
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            } catch (IOException denied) {
                if (folder.equals(root)) {
                    throw denied;
                }
                add(folder, FileKind.DOCUMENT, 0, 0, Failure.unreadable(Reason.of(denied)));
            }
            children.sort(BY_NAME);
            for (Path child : children) {
                if (Files.isDirectory(child)) {
                    folder(child, above);
                } else {
                    file(child);
                }
            }
            above.remove(real);
        }

        private void file(Path file) throws IOException {
            if (leftOut.contains(file.toAbsolutePath().normalize())) {
                return;
            }
            FileKind kind = FileKind.of(name(file));
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                // pipes and devices could keep a reader waiting for ever
                FileKind taken = attributes.isRegularFile() ? kind : FileKind.SYSTEM;
                add(
                        file,
                        taken,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis(),
                        null);
            } catch (IOException broken) {
                boolean link = Files.isSymbolicLink(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                String why = link ? "its link leads nowhere" : Reason.of(broken);
                add(file, kind, 0, 0, Failure.unreadable(why));
            }
        }

        private void add(Path file, FileKind kind, long bytes, long modified, @Nullable Failure problem) {
            files.add(new ListedFile(name(file), file, kind, bytes, modified, problem));
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
