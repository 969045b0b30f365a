package vn.theo.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops real runs in every way they may be stopped, and compares with a run that nothing stopped. */
@Tag("slow")
class ArchiveResumeTest {
    private static final int PAGES = 2_400;

    @TempDir
    Path temporary;

    private int started;

    private Process start(Path source, Path out, String shell) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = shell + " exec \"" + java + "\" -Xmx256m -cp \"$CP\" vn.theo.reading.ReadCommand --archive \""
                + source + "\" --out \"" + out + "\" --jobs 2";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("told" + ++started + ".txt").toFile());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        return builder.start();
    }

    /** What the run that was started last has said. */
    private String told() throws IOException {
        return Files.readString(temporary.resolve("told" + started + ".txt"), StandardCharsets.UTF_8);
    }

    private static long done(Path out) throws IOException {
        try {
            return Journal.find(out.resolveSibling(out.getFileName() + ".journal"))
                    .map(journal -> journal.tally().documents())
                    .orElse(0L);
        } catch (NoSuchFileException beingReplaced) {
            return 0;
        }
    }

    /** Lets a run get further than before. @return whether it is still running then */
    private static boolean getsFurther(Process process, Path out, long before) throws Exception {
        while (process.isAlive() && done(out) <= before) {
            Thread.sleep(20);
        }
        return process.isAlive();
    }

    private Path source() throws IOException {
        Path source = Files.createDirectory(temporary.resolve("nguon"));
        Archives.folder(source, PAGES / 4);
        Files.writeString(source.resolve("03/hong.txt"), " ");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List<byte[]> warc = new ArrayList<>();
        for (int i = 0; i < PAGES * 3 / 8; i++) {
            entries.put("anh/" + i + ".png", new byte[] {1});
            entries.put("trang/" + i + ".html", Archives.utf8(Archives.page(i)));
            warc.add(Archives.gzip(Archives.html("http://bao.example/" + i, Archives.page(i))));
        }
        Archives.zip(source.resolve("04/b.zip"), entries);
        warc.set(90, new byte[] {0x1F, (byte) 0x8B, 8, 0, 5, 5});
        Files.write(source.resolve("05/c.warc.gz"), Archives.joined(warc.toArray(byte[][]::new)));
        return source;
    }

    private void requireSame(Path out, Path whole) throws IOException {
        assertThat(Files.mismatch(out, whole)).as("records").isEqualTo(-1);
        assertThat(Files.mismatch(Records.failed(out), Records.failed(whole)))
                .as("failures")
                .isEqualTo(-1);
        assertThat(Files.readAllLines(out)).hasSize(PAGES - 1);
        assertThat(Files.readAllLines(Records.failed(out))).hasSize(2);
    }

    @Test
    void a_run_that_was_killed_interrupted_or_out_of_space_ends_with_the_same_bytes() throws Exception {
        Path source = source();
        Path whole = temporary.resolve("mot-lan.jsonl");
        Process process = start(source, whole, "");
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told()).isEqualTo(1);

        Path out = temporary.resolve("nhieu-lan.jsonl");
        process = start(source, out, "ulimit -f 400;");
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(told()).contains("Writing", "failed", "run the same command again");

        int stops = 0;
        for (String signal : new String[] {"-KILL", "-INT", "-KILL", "-TERM", "-KILL"}) {
            long before = done(out);
            process = start(source, out, "");
            if (getsFurther(process, out, before)) {
                stops++;
            }
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(done(out)).isGreaterThanOrEqualTo(before);
        }
        assertThat(stops).as("stopped on the way").isPositive();
        process = start(source, out, "");
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        requireSame(out, whole);
    }

    @Test
    void two_runs_do_not_write_the_same_file() throws Exception {
        Path source = source();
        Path out = temporary.resolve("records.jsonl");
        Process first = start(source, out, "");
        try {
            assertThat(getsFurther(first, out, 0)).isTrue();
            Process second = start(source, out, "");
            assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(told()).contains("Another run is writing");
        } finally {
            first.destroyForcibly();
            first.waitFor();
        }
    }
}
