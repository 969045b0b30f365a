package vn.theo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import vn.theo.reading.Reader;

/**
 * Reads the same pages with Theo, with jsoup merely parsing them, and with readability4j finding the article, in turns
 * in one run on one core; then long and hostile texts of two sizes, to show that time grows with length.
 */
public final class ReadingBench {
    private static final int PAGES = 400;
    private static final int ROUNDS = 7;
    private static final int PAGE_CHARS = 5_000;

    private final Reader reader = new Reader();
    private int sink;

    private ReadingBench() {}

    public static void main(String[] arguments) {
        boolean json = Arrays.asList(arguments).contains("--json");
        List<String> texts = texts(Path.of("src/main/resources/sample/documents"));
        Map<String, Double> figures = new ReadingBench().measure(texts);
        print(figures, json);
    }

    private Map<String, Double> measure(List<String> texts) {
        List<String> plain = pages(texts, false);
        List<String> html = pages(texts, true);
        double[] read = new double[ROUNDS];
        double[] readHtml = new double[ROUNDS];
        double[] parse = new double[ROUNDS];
        double[] readability = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            double a = seconds(plain, text -> reader.read(text).all().size());
            double b = seconds(html, text -> reader.read(text).all().size());
            double c = seconds(html, text -> Jsoup.parse(text).childNodeSize());
            double d = seconds(html, text -> String.valueOf(new Readability4J("http://127.0.0.1/", text).parse().getTitle())
                    .length());
            if (round >= 0) {
                read[round] = a;
                readHtml[round] = b;
                parse[round] = c;
                readability[round] = d;
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("pages", (double) PAGES);
        figures.put("page_characters", plain.stream().mapToInt(String::length).average().orElse(0));
        figures.put("pages_per_second", PAGES / median(read));
        figures.put("html_pages_per_second", PAGES / median(readHtml));
        figures.put("jsoup_pages_per_second", PAGES / median(parse));
        figures.put("readability4j_pages_per_second", PAGES / median(readability));
        figures.put("ratio_to_jsoup", ratio(readHtml, parse));
        figures.put("ratio_to_readability4j", ratio(readHtml, readability));
        figures.put("growth_of_ten_times_prose", growth(this::prose, texts));
        figures.put("growth_of_ten_times_digits", growth((length, ignored) -> digits(length), texts));
        figures.put("growth_of_ten_times_nesting", growth((length, ignored) -> nesting(length), texts));
        long used = memoryOf(prose(5_000_000, texts));
        figures.put("peak_megabytes_for_5_mb", used / 1e6);
        figures.put("checksum", (double) sink);
        return figures;
    }

    private interface Maker {
        String make(int length, List<String> texts);
    }

    /** Time of a text of 5 million characters over that of half a million: 10 when linear. */
    private double growth(Maker maker, List<String> texts) {
        List<String> small = List.of(maker.make(500_000, texts));
        List<String> large = List.of(maker.make(5_000_000, texts));
        double[] smallSeconds = new double[3];
        double[] largeSeconds = new double[3];
        for (int round = -1; round < 3; round++) {
            double a = seconds(small, text -> reader.read(text).all().size());
            double b = seconds(large, text -> reader.read(text).all().size());
            if (round >= 0) {
                smallSeconds[round] = a;
                largeSeconds[round] = b;
            }
        }
        return median(largeSeconds) / median(smallSeconds);
    }

    /** The peak of the heap while one text is read, above what was in use before. */
    private long memoryOf(String text) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        sink += reader.read(text).all().size();
        long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - before);
    }

    private double seconds(List<String> pages, ToIntFunction<String> work) {
        long start = System.nanoTime();
        for (String page : pages) {
            sink += work.applyAsInt(page);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException cause) {
            throw new UncheckedIOException("Run from the checkout: " + folder + " is not readable", cause);
        }
    }

    private static List<String> pages(List<String> texts, boolean html) {
        Random random = new Random(20260101);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            StringBuilder page = new StringBuilder(texts.get(i % texts.size()));
            while (page.length() < PAGE_CHARS) {
                String[] paragraphs = texts.get(random.nextInt(texts.size())).split("\n");
                page.append('\n').append(paragraphs[random.nextInt(paragraphs.length)]);
            }
            page.setLength(PAGE_CHARS);
            pages.add(html ? furniture(page.toString()) : page.toString());
        }
        return pages;
    }

    private static String furniture(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Trang tin</title></head><body><div id=menu>");
        for (int i = 0; i < 20; i++) {
            page.append("<a href=\"/muc/").append(i).append("\">Mục ").append(i).append("</a> ");
        }
        page.append("</div><article>");
        text.lines().forEach(line -> page.append("<p>").append(line.replace("<", "&lt;")).append("</p>\n"));
        return page.append("</article><footer>Bản quyền</footer></body></html>").toString();
    }

    private String prose(int length, List<String> texts) {
        StringBuilder prose = new StringBuilder(length + 10_000);
        for (int i = 0; prose.length() < length; i++) {
            prose.append(texts.get(i % texts.size())).append("\n\n");
        }
        prose.setLength(length);
        return prose.toString();
    }

    private static String digits(int length) {
        Random random = new Random(7);
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append("0123456789.,".charAt(random.nextInt(12)));
        }
        return digits.toString();
    }

    private static String nesting(int length) {
        return "(".repeat(length / 2) + "- ".repeat(length / 4);
    }

    private static double ratio(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ours.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(Map<String, Double> figures, boolean json) {
        StringBuilder out = new StringBuilder(json ? "{" : "Reading, medians of " + ROUNDS + " rounds in turns\n");
        String comma = "";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            if (json) {
                out.append(comma).append('"').append(figure.getKey()).append("\": ")
                        .append(String.format(Locale.ROOT, "%.4f", figure.getValue()));
                comma = ", ";
            } else {
                out.append(String.format(Locale.ROOT, "  %-32s %,14.2f%n", figure.getKey(), figure.getValue()));
            }
        }
        System.out.println(json ? out.append('}') : out.toString().stripTrailing());
    }
}
