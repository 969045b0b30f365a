package vn.theo.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a run has come and how long its two files were then. It is replaced whole, after those files are on the disk,
 * so that whatever happens it describes a state that can be gone back to.
 *
 * @param outBytes length of the file of records
 * @param failedBytes length of the file of failures
 * @param complete whether the end of the source was reached
 */
record Journal(Asked asked, Place place, long outBytes, long failedBytes, boolean complete, Tally tally) {
    private static final String VERSION = "1";

    /**
     * What a run was asked for; one that goes on with it must be asked for the same.
     *
     * @param source absolute path of what is read
     * @param fingerprint of the files of the source
     * @param only the pattern asked for, or the empty string
     * @param words version of the office's vocabulary, or the empty string
     * @param explained whether records say which words made them
     */
    record Asked(String source, String fingerprint, String only, String words, boolean explained) {}

    static Journal start(Asked asked) {
        return new Journal(asked, Place.START, 0, 0, false, new Tally());
    }

    Journal at(Place reached, long written, long failed, boolean ended) {
        return new Journal(asked, reached, written, failed, ended, tally);
    }

    /** The journal at this path, empty when there is none. @throws IOException when it cannot be read or is no journal */
    static Optional<Journal> find(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(Files.readAllBytes(path)));
            if (!VERSION.equals(properties.getProperty("version"))) {
                throw new IOException("it is of another version");
            }
            return Optional.of(new Journal(
                    new Asked(
                            properties.getProperty("source", ""),
                            properties.getProperty("fingerprint", ""),
                            properties.getProperty("only", ""),
                            properties.getProperty("words", ""),
                            Boolean.parseBoolean(properties.getProperty("explained"))),
                    new Place(
                            Integer.parseInt(properties.getProperty("file")),
                            Long.parseLong(properties.getProperty("steps"))),
                    Long.parseLong(properties.getProperty("length.records")),
                    Long.parseLong(properties.getProperty("length.failures")),
                    Boolean.parseBoolean(properties.getProperty("complete")),
                    Tally.readFrom(properties)));
        } catch (IllegalArgumentException malformed) {
            throw new IOException("it is no journal of Theo", malformed);
        }
    }

    void write(Path path) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", VERSION);
        properties.setProperty("source", asked.source());
        properties.setProperty("fingerprint", asked.fingerprint());
        properties.setProperty("only", asked.only());
        properties.setProperty("words", asked.words());
        properties.setProperty("explained", Boolean.toString(asked.explained()));
        properties.setProperty("file", Integer.toString(place.file()));
        properties.setProperty("steps", Long.toString(place.steps()));
        properties.setProperty("length.records", Long.toString(outBytes));
        properties.setProperty("length.failures", Long.toString(failedBytes));
        properties.setProperty("complete", Boolean.toString(complete));
        tally.writeTo(properties);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, "How far \"theo read --archive\" has come; the same command goes on from here");
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
