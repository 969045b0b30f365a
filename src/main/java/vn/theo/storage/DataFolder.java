package vn.theo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database. While it is open no second Theo may use it. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "theo.lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process, creating it where it is missing.
     *
     * @throws StorageException when another Theo runs on it or it cannot be written
     */
    static DataFolder open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileChannel channel =
                    FileChannel.open(absolute.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StorageException("Another Theo is running on the data folder " + absolute
                        + ". Stop it first, or start this one with --data ANOTHER_FOLDER.");
            }
            return new DataFolder(absolute, channel, lock);
        } catch (IOException cause) {
            throw new StorageException(
                    "The data folder " + absolute + " cannot be used (" + cause.getMessage()
                            + "). Check that it is a folder you may write to, or name another with --data FOLDER.",
                    cause);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    /** The database password of this folder, readable by its owner alone; null before the database is made. */
    @Nullable
    String password() {
        Path file = passwordFile();
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException cause) {
            throw new StorageException("The database password in " + file + " cannot be read.", cause);
        }
    }

    void keepPassword(String password) {
        Path file = passwordFile();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password + "\n");
        } catch (IOException cause) {
            throw new StorageException("The database password cannot be kept in " + file + ".", cause);
        }
    }

    private Path passwordFile() {
        return folder.resolve("database-password");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
