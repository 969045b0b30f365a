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
import java.util.Collections;
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
import vn.theo.reading.ReceivedText;

/**
 * Reads the same pages with Theo, with jsoup merely parsing them, and with readability4j finding the article, in turns
 * in one run on one core; then long and hostile texts of two sizes, to show that time grows with length.
 */
public final class ReadingBench {
    private static final int PAGES = 400;
    private static final int WHOLE_PAGES = 100;
    /**
     * The reader is some five thousand methods: the compiler is done with them after some fifteen thousand pages, and what is
     * timed before that is the compiler.
     */
    private static final int WARM_UP = 40;
    private static final int LONG_ROUNDS = 3;
    private static final int TIMES_LONGER = 10;
    private static final int ROUNDS = 9;
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

    /** The same pages by the three, in turns; the reader last also without any HTML. */
    private final class Turns {
        private final List<String> html;
        private final double[] read = new double[ROUNDS];
        private final double[] parse = new double[ROUNDS];
        private final double[] readability = new double[ROUNDS];

        Turns(List<String> html) {
            this.html = html;
        }

        void take(int round) {
            double ours = seconds(html, text -> read(text, ReceivedText.Markup.HTML));
            double parsing = seconds(html, text -> Jsoup.parse(text).childNodeSize());
            double article = seconds(html, text -> String.valueOf(
                            new Readability4J("http://127.0.0.1/", text).parse().getTitle())
                    .length());
            if (round >= 0) {
                read[round] = ours;
                parse[round] = parsing;
                readability[round] = article;
            }
        }

        double perSecond(double[] seconds) {
            return html.size() / median(seconds);
        }
    }

    private Map<String, Double> measure(List<String> texts) {
        List<String> plain = pages(texts);
        Turns small = new Turns(plain.stream().map(ReadingBench::furniture).toList());
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < WHOLE_PAGES; i++) {
            whole.add(NewsPage.around(plain.get(i), i));
        }
        Turns large = new Turns(whole);
        double[] read = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double seconds = seconds(plain, text -> read(text, ReceivedText.Markup.PLAIN));
            if (round >= 0) {
                read[round] = seconds;
            }
            small.take(round);
            large.take(round);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("pages", (double) PAGES);
        figures.put("page_characters", average(plain));
        figures.put("pages_per_second", PAGES / median(read));
        figures.put("html_pages_per_second", small.perSecond(small.read));
        figures.put("jsoup_pages_per_second", small.perSecond(small.parse));
        figures.put("readability4j_pages_per_second", small.perSecond(small.readability));
        figures.put("ratio_to_jsoup", ratio(small.read, small.parse));
        figures.put("ratio_to_readability4j", ratio(small.read, small.readability));
        figures.put("whole_page_characters", average(whole));
        figures.put("whole_pages_per_second", large.perSecond(large.read));
        figures.put("whole_page_jsoup_per_second", large.perSecond(large.parse));
        figures.put("whole_page_readability4j_per_second", large.perSecond(large.readability));
        figures.put("whole_page_ratio_to_jsoup", ratio(large.read, large.parse));
        figures.put("whole_page_ratio_to_readability4j", ratio(large.read, large.readability));
        for (LongText text : LongText.values()) {
            figures.put("growth_of_ten_times_" + text.key(), growth(text, texts));
        }
        String prose = LongText.PROSE.make(5_000_000, texts);
        figures.put("peak_megabytes_for_5_mb", memoryOf(prose) / 1e6);
        figures.put("checksum", (double) sink);
        return figures;
    }

    private int read(String text, ReceivedText.Markup markup) {
        return reader.read(new ReceivedText.Accepted(text, markup)).all().size();
    }

    private static double average(List<String> pages) {
        return pages.stream().mapToInt(String::length).average().orElse(0);
    }

    /**
     * Time of a text of 5 million characters over that of half a million: 10 when linear. The shorter one is read ten times
     * in a row, so that both take the same room; the launcher gives the young generation all of it, so that none pays for a
     * collection: one in the midst of the long text copies its blocks, where what the short ones leave behind is free, and
     * what was compared were two states of the heap and not two lengths. What a text takes is the last figure of all.
     */
    private double growth(LongText text, List<String> texts) {
        List<String> small = Collections.nCopies(TIMES_LONGER, text.make(5_000_000 / TIMES_LONGER, texts));
        List<String> large = List.of(text.make(5_000_000, texts));
        double[] smallSeconds = new double[LONG_ROUNDS];
        double[] largeSeconds = new double[LONG_ROUNDS];
        for (int round = -1; round < LONG_ROUNDS; round++) {
            double shorter = secondsAfterCollecting(small, text);
            double longer = secondsAfterCollecting(large, text);
            if (round >= 0) {
                smallSeconds[round] = shorter;
                largeSeconds[round] = longer;
            }
        }
        return TIMES_LONGER * median(largeSeconds) / median(smallSeconds);
    }

    /** The time that some texts take, none of it for what was left behind before. */
    private double secondsAfterCollecting(List<String> pieces, LongText text) {
        System.gc();
        return seconds(pieces, piece -> read(piece, text.markup()));
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

    private static List<String> pages(List<String> texts) {
        Random random = new Random(20260101);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            StringBuilder page = new StringBuilder(texts.get(i % texts.size()));
            while (page.length() < PAGE_CHARS) {
                String[] paragraphs = texts.get(random.nextInt(texts.size())).split("\n");
                page.append('\n').append(paragraphs[random.nextInt(paragraphs.length)]);
            }
            page.setLength(PAGE_CHARS);
            pages.add(page.toString());
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
        StringBuilder out = new StringBuilder(json ? "{" : "Reading, medians of " + ROUNDS + " rounds in turns on one core\n");
        String comma = "";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            if (json) {
                out.append(comma)
                        .append('"')
                        .append(figure.getKey())
                        .append("\": ")
                        .append(String.format(Locale.ROOT, "%.4f", figure.getValue()));
                comma = ", ";
            } else {
                out.append(String.format(
                        Locale.ROOT,
                        "  %-44s %,14.2f   %s%n",
                        figure.getKey(),
                        figure.getValue(),
                        Limit.beside(figure.getKey(), figure.getValue())));
            }
        }
        System.out.println(json ? out.append('}') : out.toString().stripTrailing());
    }
}
