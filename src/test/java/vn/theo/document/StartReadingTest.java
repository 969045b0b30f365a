package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.theo.TheoTest;
import vn.theo.reading.PageWatch;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.format.OfficeFiles;

/** Many files through the background reading of a running application; commits for real. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits")
class StartReadingTest {
    @Autowired
    StartReading startReading;

    @Autowired
    ReadingRuns runs;

    @Autowired
    ReadingWorker worker;

    @Autowired
    ReadItem readItem;

    @Autowired
    Documents documents;

    @Autowired
    Queue queue;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_is_announced() {
        runs.listAnnounced().forEach(run -> startReading.close(run.id(), "Lan"));
        startReading.dismiss(
                runs.listRefused().stream().map(RefusedFile::itemId).toList(), "Lan");
    }

    @Test
    void each_of_many_files_ends_in_the_queue_or_in_the_list_of_the_refused() {
        startReading.receive(
                List.of(
                        file("mot.txt", page("một")),
                        file("hai.txt", page("hai")),
                        file("hai-nua.txt", page("hai")),
                        file("trong.txt", " "),
                        file("mat.txt", "TUYỆT MẬT\n" + page("bốn")),
                        file("thoi-tiet.txt", "Trời nắng đẹp."),
                        new HandedFile("to.txt", ReceivedText.MAX_BYTES + 1L, new ByteArrayResource(new byte[0]))),
                "Lan");

        ReadingRun run = finished();
        assertThat(run)
                .extracting(ReadingRun::total, ReadingRun::read, ReadingRun::duplicates, ReadingRun::refused)
                .containsExactly(7, 2, 1, 4);
        assertThat(runs.listRefused())
                .extracting(RefusedFile::fileName, RefusedFile::reason, RefusedFile::keepable)
                .containsExactlyInAnyOrder(
                        tuple("trong.txt", Received.Reason.EMPTY, false),
                        tuple("mat.txt", Received.Reason.SECRET, false),
                        tuple("thoi-tiet.txt", Received.Reason.NOTHING_FOUND, true),
                        tuple("to.txt", Received.Reason.TOO_LARGE, false));
        assertThat(sql.queryForObject("select count(*) from reading_content", Integer.class))
                .as("only what can still be kept is held back")
                .isEqualTo(1);
    }

    @Test
    void a_file_in_which_nothing_was_found_is_kept_on_request_and_only_once() {
        startReading.receive(List.of(file("a.txt", "Trời nắng đẹp hôm nay."), file("b.txt", "Gió nhẹ.")), "Lan");
        finished();
        long item = runs.listRefused().stream()
                .filter(file -> file.fileName().equals("a.txt"))
                .findFirst()
                .orElseThrow()
                .itemId();

        assertThat(startReading.keep(item, "Minh"))
                .isInstanceOfSatisfying(
                        StartReading.Kept.Now.class,
                        kept -> assertThat(kept.received()).isInstanceOf(Received.Stored.class));
        assertThat(startReading.keep(item, "Minh")).isInstanceOf(StartReading.Kept.Gone.class);
        assertThat(runs.listRefused()).extracting(RefusedFile::fileName).containsExactly("b.txt");
        assertThat(startReading.dismiss(
                        List.of(item, runs.listRefused().getFirst().itemId()), "Minh"))
                .isEqualTo(1);
        assertThat(runs.listRefused()).isEmpty();
    }

    @Test
    void an_archive_is_unpacked_and_archives_inside_it_are_refused() throws IOException {
        Map<String, byte[]> inside = new LinkedHashMap<>();
        inside.put("tháng 5/báo cáo.txt", page("năm").getBytes(StandardCharsets.UTF_8));
        inside.put("__MACOSX/._x", new byte[] {1});
        inside.put("trong/trong.zip", zip(Map.of("x.txt", new byte[] {1}), StandardCharsets.UTF_8));
        startReading.receive(List.of(file("tai-lieu.zip", zip(inside, StandardCharsets.UTF_8))), "Lan");

        assertThat(finished()).extracting(ReadingRun::total, ReadingRun::read).containsExactly(2, 1);
        assertThat(runs.listRefused())
                .extracting(RefusedFile::fileName, RefusedFile::reason)
                .containsExactly(tuple("trong.zip", Received.Reason.ARCHIVE_NESTED));
        assertThat(documents.listNewest(1)).extracting(QueuedDocument::fileName).containsExactly("báo cáo.txt");
    }

    @Test
    void a_bomb_a_broken_archive_and_names_in_an_old_encoding_do_no_harm() throws IOException {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            bomb.put("x" + i + ".bin", new byte[ReceivedText.MAX_BYTES + 5]);
        }
        List<String> seen = new ArrayList<>();
        Archive.Visitor visitor = new Archive.Visitor() {
            @Override
            public void file(String name, byte[] bytes) {
                seen.add(name);
            }

            @Override
            public void refused(String name, Received.Reason reason) {
                seen.add(name + " " + reason);
            }
        };
        byte[] packed = zip(bomb, StandardCharsets.UTF_8);
        assertThat(packed.length).isLessThan(1_000_000);
        Archive.unpack("bom.zip", new java.io.ByteArrayInputStream(packed), visitor);
        assertThat(seen).contains("x0.bin TOO_LARGE", "bom.zip ARCHIVE_LIMIT").hasSizeLessThan(12);

        seen.clear();
        byte[] old = zip(Map.of("báo cáo.txt", new byte[] {1}), Charset.forName("windows-1258"));
        Archive.unpack("cu.zip", new java.io.ByteArrayInputStream(old), visitor);
        assertThat(seen).containsExactly("báo cáo.txt");

        seen.clear();
        Archive.unpack(
                "hong.zip",
                new java.io.ByteArrayInputStream(java.util.Arrays.copyOf(packed, packed.length / 30)),
                visitor);
        assertThat(seen).contains("hong.zip ARCHIVE_BROKEN");
        seen.clear();
        Archive.unpack(
                "la.zip", new java.io.ByteArrayInputStream("không phải".getBytes(StandardCharsets.UTF_8)), visitor);
        assertThat(seen).containsExactly("la.zip ARCHIVE_BROKEN");
    }

    @Test
    void what_waited_when_the_application_stopped_is_read_when_it_starts_again() throws Exception {
        worker.destroy();
        startReading.receive(List.of(file("dung.txt", page("dừng")), file("lai.txt", page("lại"))), "Lan");
        // One was being read when the machine died: its attempt is counted, nothing else is there.
        assertThat(readItem.next()).isPresent();
        Thread.sleep(200);
        assertThat(runs.listAnnounced().getFirst().done()).isZero();
        assertThat(runs.listUnderWay())
                .extracting(ReadingRun.UnderWay::fileName)
                .containsExactly("dung.txt");
        leasesRunOut();

        ReadingWorker next = new ReadingWorker(readItem);
        next.start();
        try {
            assertThat(finished()).extracting(ReadingRun::read).isEqualTo(2);
        } finally {
            next.destroy();
            worker.start();
        }
    }

    @Test
    void an_item_that_took_the_application_down_three_times_is_refused_and_the_next_one_is_read() throws Exception {
        worker.destroy();
        startReading.receive(List.of(file("hiem.txt", page("hiểm")), file("sau.txt", page("sau"))), "Lan");
        for (int i = 0; i < ReadItem.MOST_ATTEMPTS; i++) {
            assertThat(readItem.next()).isPresent();
            leasesRunOut();
        }
        ReadingWorker next = new ReadingWorker(readItem);
        next.start();
        try {
            assertThat(finished())
                    .extracting(ReadingRun::read, ReadingRun::refused)
                    .containsExactly(1, 1);
            assertThat(runs.listRefused())
                    .extracting(RefusedFile::fileName, RefusedFile::reason)
                    .containsExactly(tuple("hiem.txt", Received.Reason.FAILED));
        } finally {
            next.destroy();
            worker.start();
        }
    }

    @Test
    void texts_are_read_again_in_the_background_each_waiting_once() throws Exception {
        startReading.receive(List.of(file("p.txt", page("phượng")), file("q.txt", page("quế"))), "Lan");
        finished();
        nothing_is_announced();
        List<Long> ids =
                documents.listNewest(2).stream().map(QueuedDocument::id).toList();
        sql.update("update queue_line set reader = 'cũ' where document_id in (?, ?)", ids.get(0), ids.get(1));
        assertThat(queue.listOutdated()).containsExactlyInAnyOrderElementsOf(ids);

        worker.destroy();
        assertThat(startReading.readAgain(ids, "Minh")).isEqualTo(2);
        assertThat(startReading.readAgain(ids, "Minh")).isZero();
        worker.start();

        assertThat(finished()).satisfies(run -> {
            assertThat(run.kind()).isEqualTo(ReadingRun.Kind.READ_AGAIN);
            assertThat(run.read()).isEqualTo(2);
        });
        assertThat(queue.listOutdated()).isEmpty();
    }

    @Test
    void applications_on_one_database_never_take_the_same_item() throws Exception {
        worker.destroy();
        try {
            List<HandedFile> files = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                files.add(file(i + ".txt", page("số " + i)));
            }
            startReading.receive(files, "Lan");
            List<Long> taken = java.util.Collections.synchronizedList(new ArrayList<>());
            List<Thread> nodes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                WaitingItems node = new WaitingItems(jdbc);
                nodes.add(Thread.ofPlatform().start(() -> {
                    for (var turn = node.take(); turn.isPresent(); turn = node.take()) {
                        taken.add(turn.get().itemId());
                    }
                }));
            }
            for (Thread node : nodes) {
                node.join();
            }
            assertThat(taken).hasSize(40).doesNotHaveDuplicates();
            leasesRunOut();
        } finally {
            worker.start();
        }
        assertThat(finished()).extracting(ReadingRun::read).isEqualTo(40);
    }

    @Test
    void whoever_lost_a_lease_writes_nothing_and_whoever_has_it_writes_once() throws Exception {
        worker.destroy();
        try {
            startReading.receive(List.of(file("tranh.txt", page("tranh chấp"))), "Lan");
            WaitingItems.Turn slow = new WaitingItems(jdbc).take().orElseThrow();
            ReadItem.Work work = readItem.prepare(slow, PageWatch.NONE);
            assertThat(readItem.next()).as("taken").isEmpty();
            leasesRunOut();
            WaitingItems.Turn quick = readItem.next().orElseThrow();
            assertThat(quick.attempts()).isEqualTo(2);

            assertThat(new WaitingItems(jdbc).renew(slow, 1, 2)).isFalse();
            readItem.finish(slow, work);
            readItem.fail(slow);
            readItem.giveBack(slow);
            assertThat(runs.listAnnounced().getFirst().done()).isZero();
            readItem.finish(quick, work);
            readItem.finish(quick, work);
            assertThat(runs.listAnnounced().getFirst())
                    .extracting(ReadingRun::done, ReadingRun::read)
                    .containsExactly(1, 1);
        } finally {
            worker.start();
        }
    }

    @Test
    void not_a_byte_of_a_secret_locked_or_broken_office_file_is_ever_stored() throws Exception {
        worker.destroy();
        try {
            byte[] open = OfficeFiles.docx(page("mở"));
            startReading.receive(
                    List.of(
                            file("mat.docx", OfficeFiles.docx("MẬT", page("docx"))),
                            file("mat.rtf", "{\\rtf1 T\\u7888?I M\\u7852?T\\par Bao cao}"),
                            file("mat.pdf", OfficeFiles.pdf("TUYỆT MẬT", "Báo cáo tình hình")),
                            file("do-mat.odt", OfficeFiles.odt("Độ mật: Tối mật", page("odt"))),
                            file("hong.docx", java.util.Arrays.copyOf(open, open.length / 2)),
                            file("may.exe", new byte[] {'M', 'Z', 0, 1, 2, 0}),
                            file("thuong.docx", open)),
                    "Lan");
            assertThat(runs.listRefused())
                    .extracting(RefusedFile::fileName, RefusedFile::reason)
                    .containsExactlyInAnyOrder(
                            tuple("mat.docx", Received.Reason.SECRET),
                            tuple("mat.rtf", Received.Reason.SECRET),
                            tuple("mat.pdf", Received.Reason.SECRET),
                            tuple("do-mat.odt", Received.Reason.SECRET),
                            tuple("hong.docx", Received.Reason.BROKEN),
                            tuple("may.exe", Received.Reason.BINARY));
            assertThat(sql.queryForList("""
                            select i.file_name from reading_content c join reading_item i on i.id = c.item_id
                            join reading_waiting w on w.item_id = i.id""", String.class)).containsExactly("thuong.docx");
        } finally {
            worker.start();
        }
        assertThat(finished().read()).isEqualTo(1);
    }

    /** As if the applications that took items had died some time ago. */
    private void leasesRunOut() {
        sql.update("update reading_waiting set held_until = clock_timestamp() - interval '1 second'"
                + " where held_until is not null");
    }

    /** The latest run, once everything in it has ended. */
    private ReadingRun finished() {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            List<ReadingRun> all = runs.listAnnounced();
            if (!all.isEmpty() && all.stream().allMatch(ReadingRun::finished)) {
                return all.getFirst();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("Not finished: " + runs.listAnnounced());
    }

    private static String page(String word) {
        return "Ngày 3/4/2024, Hội đồng xã " + word + " họp. Giá trị sản xuất nghề mộc năm 2023 đạt 1.250 tỷ đồng.";
    }

    private static HandedFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static HandedFile file(String name, byte[] content) {
        return new HandedFile(name, content.length, new ByteArrayResource(content));
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
