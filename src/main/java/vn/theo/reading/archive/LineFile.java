package vn.theo.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows at its end and knows its length. */
final class LineFile implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long length;

    private LineFile(FileChannel channel) {
        this.channel = channel;
    }

    static LineFile open(Path path) throws IOException {
        return new LineFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    FileChannel channel() {
        return channel;
    }

    /** Cuts off what was written after this length. @return false when the file is shorter */
    boolean cutTo(long wanted) throws IOException {
        if (channel.size() < wanted) {
            return false;
        }
        channel.truncate(wanted);
        channel.position(wanted);
        length = wanted;
        return true;
    }

    long length() {
        return length;
    }

    void add(String line) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        length += bytes.length;
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            writeAll(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    /** Puts everything on the disk. */
    void sync() throws IOException {
        flush();
        channel.force(false);
    }

    private void flush() throws IOException {
        buffer.flip();
        writeAll(buffer);
        buffer.clear();
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
