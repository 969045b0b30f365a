package vn.theo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reads the same pages as a folder, a ZIP and a packed WARC with one thread and with all, each in a process of its own with
 * the memory the launcher gives; the results must not differ by a byte between the numbers of threads.
 */
public final class ArchiveBench {
    private static final int PAGES = 5_000;
    private static final int PAGE_CHARS = 5_000;
    private static final String MEMORY = "1g";

    private final Path folder;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private ArchiveBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("theo-bench-archive");
        try {
            ArchiveBench bench = new ArchiveBench(folder);
            bench.write(pages());
            for (String source : List.of("folder", "pages.zip", "pages.warc.gz")) {
                bench.measure(source);
            }
            bench.print(Arrays.asList(arguments).contains("--json"));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<String> pages() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample/documents"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = i; text.length() < PAGE_CHARS; j++) {
                text.append(texts.get(j % texts.size())).append('\n');
            }
            text.setLength(PAGE_CHARS);
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><article>");
            text.toString().lines().forEach(line -> page.append("<p>").append(line.replace("<", "&lt;")).append("</p>\n"));
            pages.add(page.append("</article></body></html>").toString());
        }
        return pages;
    }

    private void write(List<String> pages) throws IOException {
        Path files = Files.createDirectory(folder.resolve("folder"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("pages.zip")));
                OutputStream warc = Files.newOutputStream(folder.resolve("pages.warc.gz"))) {
            for (int i = 0; i < pages.size(); i++) {
                byte[] page = pages.get(i).getBytes(StandardCharsets.UTF_8);
                String name = String.format(Locale.ROOT, "%05d.html", i);
                Files.write(files.resolve(name), page);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(page);
                zip.closeEntry();
                warc.write(record(name, page));
            }
        }
    }

    private static byte[] record(String name, byte[] page) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        String head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://127.0.0.1/" + name
                + "\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + page.length) + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(http.getBytes(StandardCharsets.UTF_8));
            gzip.write(page);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private void measure(String source) throws IOException, InterruptedException {
        String key = source.replace('.', '_');
        int all = Runtime.getRuntime().availableProcessors();
        double one = read(source, 1);
        double many = read(source, all);
        long differs = Files.mismatch(folder.resolve("out-1.jsonl"), folder.resolve("out-" + all + ".jsonl"));
        if (differs >= 0) {
            throw new IllegalStateException("The results of " + source + " differ at byte " + differs);
        }
        figures.put(key + "_pages_per_second_1_job", PAGES / one);
        figures.put(key + "_pages_per_second_" + all + "_jobs", PAGES / many);
        figures.put(key + "_gain", one / many);
    }

    private double read(String source, int jobs) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path out = folder.resolve("out-" + jobs + ".jsonl");
        List<String> command = List.of(
                java, "-Xmx" + MEMORY, "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"),
                "vn.theo.reading.ReadCommand", "--archive", folder.resolve(source).toString(), "--out", out.toString(),
                "--jobs", Integer.toString(jobs), "--quiet", "--restart");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("Reading " + source + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void print(boolean json) {
        StringBuilder out = new StringBuilder(json ? "{" : PAGES + " pages, start of Java included, -Xmx" + MEMORY + "\n");
        String comma = "";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            if (json) {
                out.append(comma).append('"').append(figure.getKey()).append("\": ")
                        .append(String.format(Locale.ROOT, "%.4f", figure.getValue()));
                comma = ", ";
            } else {
                out.append(String.format(Locale.ROOT, "  %-44s %,10.2f%n", figure.getKey(), figure.getValue()));
            }
        }
        System.out.println(json ? out.append('}') : out.toString().stripTrailing());
    }
}
