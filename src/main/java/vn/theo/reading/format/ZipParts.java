package vn.theo.reading.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped document that are read, expanded under a budget; nothing is written to disk. */
final class ZipParts {
    private final Map<String, byte[]> kept;

    private ZipParts(Map<String, byte[]> kept) {
        this.kept = kept;
    }

    /** Expands every part, keeps the wanted ones and throws away the rest. */
    static ZipParts of(byte[] zip, Predicate<String> wanted, Budget budget) {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int entries = 0;
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (++entries > Budget.MAX_ENTRIES) {
                    throw Unconvertible.unsafe();
                }
                ByteArrayOutputStream part =
                        !entry.isDirectory() && wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    budget.check();
                    budget.expanded(count);
                    if (part != null) {
                        total += count;
                        part.write(buffer, 0, count);
                    }
                    if (total > Budget.MAX_KEPT) {
                        throw Unconvertible.unsafe();
                    }
                }
                if (part != null && kept.put(entry.getName(), part.toByteArray()) != null) {
                    throw Unconvertible.broken();
                }
            }
        } catch (ZipException locked) {
            throw String.valueOf(locked.getMessage()).contains("encrypted")
                    ? Unconvertible.locked()
                    : Unconvertible.broken();
        } catch (IOException | IllegalArgumentException damaged) {
            throw Unconvertible.broken();
        }
        return new ZipParts(kept);
    }

    /** The names of all parts of a zip, without expanding them further than needed to find the next. */
    static List<String> names(byte[] zip) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            Budget budget = Budget.of(Duration.ofSeconds(10));
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = stream.getNextEntry();
                    entry != null && names.size() < Budget.MAX_ENTRIES;
                    entry = stream.getNextEntry()) {
                names.add(entry.getName());
                for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    budget.expanded(count);
                    budget.check();
                }
            }
        } catch (IOException | IllegalArgumentException | Unconvertible stopped) {
            return names;
        }
        return names;
    }

    /** A part's bytes, null when the document has no such part. */
    @Nullable
    InputStream find(String name) {
        byte[] bytes = kept.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    InputStream get(String name) {
        InputStream part = find(name);
        if (part == null) {
            throw Unconvertible.broken();
        }
        return part;
    }

    List<String> names() {
        return List.copyOf(kept.keySet());
    }
}
