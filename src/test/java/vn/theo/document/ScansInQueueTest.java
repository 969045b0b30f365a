package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.theo.TheoTest;
import vn.theo.reading.format.pdf.Scans;

/** Scans that take long in the background reading of a running application; commits for real, skipped without tesseract. */
@TheoTest
@Tag("slow")
@TestPropertySource(properties = "theo.test=commits")
class ScansInQueueTest {
    private static final List<String> LINES = List.of(
            "Ngày 3/4/2024, Hội đồng xã Bến Tre họp tổng kết năm.",
            "Sở Công Thương chủ trì xây dựng đề án cụm nghề mây tre đan,",
            "hoàn thành trước ngày 30 tháng 6 năm 2026.",
            "Năm 2023, giá trị sản xuất của nghề đạt 1.284,5 tỷ đồng.");

    @Autowired
    StartReading startReading;

    @Autowired
    ReadingRuns runs;

    @Autowired
    ReadingWorker worker;

    @Autowired
    Queue queue;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcTemplate sql;

    @Test
    void pages_are_counted_and_nothing_of_the_database_is_held_while_letters_are_recognised() throws Exception {
        startReading.receive(List.of(scan("nam-trang.pdf", 5, "")), "Lan");
        TreeSet<Integer> pages = new TreeSet<>();
        int fewest = Integer.MAX_VALUE;
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!runs.listAnnounced().getFirst().finished() && Instant.now().isBefore(end)) {
            runs.listUnderWay().stream().filter(item -> item.pages() == 5).forEach(item -> pages.add(item.page()));
            if (!pages.isEmpty() && pages.getLast() < 4) {
                fewest = Math.min(fewest, busyConnections());
                assertThat(sql.queryForObject(
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and xact_start < clock_timestamp() - interval '1 second'",
                                Integer.class))
                        .as("open transactions")
                        .isZero();
            }
            Thread.sleep(30);
        }
        assertThat(runs.listAnnounced().getFirst().read()).isEqualTo(1);
        assertThat(pages).as("pages shown").hasSizeGreaterThan(1);
        assertThat(fewest).as("connections held").isZero();
        QueueLine line = queue.list(QueueFilter.all(), Map.of()).lines().getFirst();
        assertThat(line.need().confidence()).isBetween(60, 100);
    }

    @Test
    void a_stop_in_the_middle_is_quick_and_gives_the_scan_back() throws Exception {
        startReading.receive(List.of(scan("sau-trang.pdf", 6, "lần nữa")), "Lan");
        await(() -> runs.listUnderWay().stream().anyMatch(item -> item.page() > 0));
        long start = System.nanoTime();
        worker.destroy();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(sql.queryForMap("select attempts, held_by from reading_waiting"))
                .containsEntry("attempts", 0)
                .containsEntry("held_by", null);
        assertThat(runs.listRefused()).isEmpty();
        worker.start();
        await(() -> runs.listAnnounced().getFirst().finished());
        assertThat(runs.listAnnounced().getFirst().read()).isEqualTo(1);
    }

    @Test
    void a_secret_scan_is_erased_once_it_is_recognised_and_only_its_name_and_the_reason_stay() throws Exception {
        byte[] secret = Scans.pdf(Scans.page(List.of("TUYỆT MẬT", "Báo cáo tình hình của tỉnh Sông Lam")));
        startReading.receive(
                List.of(new HandedFile("quet-mat.pdf", secret.length, new ByteArrayResource(secret))), "Lan");
        await(() -> runs.listAnnounced().getFirst().finished());
        assertThat(runs.listRefused())
                .extracting(RefusedFile::fileName, RefusedFile::reason, RefusedFile::keepable)
                .containsExactly(org.assertj.core.api.Assertions.tuple("quet-mat.pdf", Received.Reason.SECRET, false));
        assertThat(sql.queryForObject("select count(*) from reading_content", Integer.class))
                .isZero();
        startReading.dismiss(List.of(runs.listRefused().getFirst().itemId()), "Lan");
    }

    private int busyConnections() throws SQLException {
        return pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }

    private static HandedFile scan(String name, int pages, String more) throws IOException {
        java.awt.image.BufferedImage[] sheets = new java.awt.image.BufferedImage[pages];
        for (int i = 0; i < pages; i++) {
            List<String> lines = new java.util.ArrayList<>(LINES);
            lines.add("Trang thứ " + (i + 1) + " " + more);
            sheets[i] = Scans.page(lines);
        }
        byte[] bytes = Scans.pdf(sheets);
        return new HandedFile(name, bytes.length, new ByteArrayResource(bytes));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
