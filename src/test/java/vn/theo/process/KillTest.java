package vn.theo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.theo.reading.format.pdf.Scans;

/** Kills the application, and its database, in the middle of confirming. Everything that was acknowledged must be there. */
@Tag("slow")
class KillTest {
    private static final Path PAGE = Path.of("src/main/resources/sample/documents/hoi-nghi-nghi-quyet-04.txt");
    private static final Pattern CARD =
            Pattern.compile("data-key=\"(\\d+)\" data-state=\"([a-z]+)\"(?: data-ready=\"(true)\")?");
    private static final Pattern LOCATION = Pattern.compile("/tin-den/(\\d+)");

    @TempDir
    Path data;

    @Test
    void what_was_confirmed_before_the_application_was_killed_is_still_there() throws Exception {
        String password;
        String desk;
        Set<String> acknowledged;
        try (RunningTheo theo = RunningTheo.start(data)) {
            password = theo.password().orElseThrow();
            Visitor visitor = Visitor.signedIn(theo.address(), password);
            desk = receive(visitor);
            acknowledged = confirmUntilKilled(visitor, desk, theo);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(5);

        try (RunningTheo theo = RunningTheo.start(data)) {
            Visitor visitor = Visitor.signedIn(theo.address(), password);
            Map<String, String> states = states(visitor.get(desk));
            assertThat(states.entrySet().stream()
                            .filter(card -> card.getValue().equals("confirmed"))
                            .map(Map.Entry::getKey)
                            .toList())
                    .containsAll(acknowledged);
            assertThat(visitor.get("/nghi-van").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_work_goes_on_after_the_database_was_killed_and_nothing_confirmed_is_lost() throws Exception {
        try (RunningTheo theo = RunningTheo.start(data)) {
            Visitor visitor = Visitor.signedIn(theo.address(), theo.password().orElseThrow());
            String desk = receive(visitor);
            List<String> open = open(visitor, desk);
            Set<String> acknowledged = new TreeSet<>();
            for (int i = 0; i < open.size(); i++) {
                if (i == open.size() / 2) {
                    theo.killDatabase();
                }
                if (confirm(visitor, desk, open.get(i)).statusCode() == 200) {
                    acknowledged.add(open.get(i));
                }
            }
            Map<String, String> states = patiently(visitor, desk);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(open.size() / 2);
            for (String key : acknowledged) {
                assertThat(states.get(key)).as("proposal " + key).isEqualTo("confirmed");
            }
        }
    }

    @Test
    void a_scan_that_was_being_recognised_when_the_application_was_killed_is_read_once_by_the_next_one()
            throws Exception {
        String password;
        try (RunningTheo theo = RunningTheo.start(data)) {
            password = theo.password().orElseThrow();
            Visitor visitor = Visitor.signedIn(theo.address(), password);
            visitor.get("/tin-den");
            HttpResponse<String> sent = visitor.send("/tin-den", "tep", "quet.pdf", scan());
            assertThat(sent.uri().getPath()).as("read in the background").isEqualTo("/tin-den");
            await(visitor, page -> page.matches("(?s).*quet\\.pdf: trang [2-6]/6.*"));
            theo.kill();
        }
        try (RunningTheo theo = RunningTheo.start(data)) {
            Visitor visitor = Visitor.signedIn(theo.address(), password);
            await(visitor, page -> page.contains("data-running=\"false\""));
            assertThat(visitor.get("/tin-den/luot-doc").body()).contains("Đọc xong: 1/1");
            String table = visitor.get("/tin-den.csv").body();
            assertThat(table.split("quet\\.pdf", -1)).as(table).hasSize(2);
        }
    }

    private static byte[] scan() throws IOException {
        BufferedImage[] pages = new BufferedImage[6];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Scans.page(List.of(
                    "Sở Công Thương chủ trì xây dựng đề án nghề mây tre đan,",
                    "hoàn thành trước ngày 30 tháng 6 năm 2026.",
                    "Trang " + (i + 1)));
        }
        return Scans.pdf(pages);
    }

    private static void await(Visitor visitor, Predicate<String> until) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        String page = "";
        while (System.nanoTime() < end) {
            page = visitor.get("/tin-den/luot-doc").body();
            if (until.test(page)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Still: " + page);
    }

    private static Set<String> confirmUntilKilled(Visitor visitor, String desk, RunningTheo theo) throws Exception {
        List<String> open = open(visitor, desk);
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        Thread confirming = Thread.ofPlatform().start(() -> {
            try {
                for (String key : open) {
                    if (confirm(visitor, desk, key).statusCode() == 200) {
                        acknowledged.add(key);
                    }
                }
            } catch (IOException killed) {
                // The application went away in the middle, as it should.
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        while (acknowledged.size() < Math.min(8, open.size() - 1) && confirming.isAlive()) {
            Thread.sleep(1);
        }
        theo.kill();
        confirming.join();
        return Set.copyOf(acknowledged);
    }

    private static String receive(Visitor visitor) throws IOException, InterruptedException {
        HttpResponse<String> response = visitor.post("/tin-den", Map.of("van-ban", Files.readString(PAGE)));
        Matcher desk = LOCATION.matcher(response.uri().getPath());
        assertThat(desk.matches())
                .as(response.uri() + " " + response.statusCode())
                .isTrue();
        return response.uri().getPath();
    }

    private static HttpResponse<String> confirm(Visitor visitor, String desk, String key)
            throws IOException, InterruptedException {
        return visitor.post(desk + "/de-xuat/" + key + "/xac-nhan", Map.of());
    }

    private static List<String> open(Visitor visitor, String desk) throws IOException, InterruptedException {
        Matcher cards = CARD.matcher(visitor.get(desk).body());
        List<String> open = new ArrayList<>();
        while (cards.find()) {
            if ("true".equals(cards.group(3))) {
                open.add(cards.group(1));
            }
        }
        assertThat(open).hasSizeGreaterThan(8);
        return open;
    }

    private static Map<String, String> states(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, String> states = new LinkedHashMap<>();
        Matcher cards = CARD.matcher(page.body());
        while (cards.find()) {
            states.put(cards.group(1), cards.group(2));
        }
        return states;
    }

    /** The page once the database answers again, which takes it a few seconds to recover. */
    private static Map<String, String> patiently(Visitor visitor, String desk)
            throws IOException, InterruptedException {
        for (int i = 0; i < 60; i++) {
            HttpResponse<String> page = visitor.get(desk);
            if (page.statusCode() == 200) {
                return states(page);
            }
            assertThat(page.statusCode()).isEqualTo(503);
            Thread.sleep(500);
        }
        throw new AssertionError("The database did not come back within half a minute");
    }
}
