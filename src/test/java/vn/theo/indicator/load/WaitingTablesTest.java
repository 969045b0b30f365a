package vn.theo.indicator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.theo.TheoTest;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.SampleAreas;

/** Files that wait for a person, over the end of the Theo that took them in. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits")
class WaitingTablesTest {
    private static final String TABLE = "indicator,area,period,value\ndan-so,33,2024,1302.5\n";
    private static final Instant SENT = Instant.parse("2026-07-01T01:00:00Z");

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    WaitingTables waiting;

    private UploadedTables before;

    private UploadedTables after(Duration later) {
        return new UploadedTables(loadFigures, waiting, Clock.fixed(SENT.plus(later), Texts.ZONE));
    }

    @BeforeEach
    void define() {
        before = after(Duration.ZERO);
        if (indicators.listAll().isEmpty()) {
            sampleAreas.load();
            indicators.define(new NewIndicator(
                    "dan-so",
                    "Dân số",
                    null,
                    "nghìn người",
                    IndicatorKind.STOCK,
                    Direction.NEITHER,
                    PriceBasis.NOT_APPLICABLE,
                    null,
                    null,
                    "Niên giám",
                    null,
                    List.of()));
        }
    }

    @AfterEach
    void clear() {
        waiting.list().forEach(each -> waiting.delete(each.id()));
    }

    @Test
    void a_file_waits_over_a_restart_with_what_was_said_of_it_and_is_gone_once_loaded() throws Exception {
        LoadOptions said = new LoadOptions(
                "dân số.csv",
                "Niên giám 2025",
                Vintage.PRELIMINARY,
                false,
                Instant.parse("2025-05-01T00:00:00Z"),
                "Lan",
                NumberStyle.POINT,
                "",
                "");
        String id = send(TABLE.getBytes(StandardCharsets.UTF_8), said).id();
        before.destroy();

        UploadedTables next = after(Duration.ofDays(2));
        UploadedTable found = settled(next, id);
        assertThat(found.options()).isEqualTo(said);
        assertThat(found.until()).isEqualTo(SENT.plus(Duration.ofDays(7)));
        assertThat(found.state())
                .isInstanceOfSatisfying(
                        UploadedTable.State.Previewed.class,
                        previewed -> assertThat(previewed.report().added()).isEqualTo(1));

        next.confirm(found, false);
        assertThat(settled(next, id).isLoaded()).isTrue();
        assertThat(waiting.list()).isEmpty();
        assertThat(after(Duration.ofDays(2)).list()).isEmpty();
    }

    @Test
    void bytes_come_back_as_they_were_sent_whatever_their_number() throws IOException {
        byte[] bytes = new byte[2_500_000];
        new Random(7).nextBytes(bytes);
        WaitingTables.Waiting kept = waiting.add(new ByteArrayInputStream(bytes), options(), SENT);

        assertThat(kept.bytes()).isEqualTo(bytes.length);
        assertThat(waiting.open(kept.id()).readAllBytes()).isEqualTo(bytes);
        waiting.delete(kept.id());
        assertThat(waiting.open(kept.id()).readAllBytes()).isEmpty();
    }

    @Test
    void nobody_waits_longer_than_a_week() throws Exception {
        String id = send(TABLE.getBytes(StandardCharsets.UTF_8), options()).id();
        settled(before, id);

        assertThat(after(Duration.ofDays(8)).list()).isEmpty();
        UploadedTables later = after(Duration.ofDays(8));
        later.receive(new ByteArrayInputStream(new byte[] {'a'}), 1, options());
        assertThat(waiting.list()).extracting(WaitingTables.Waiting::id).doesNotContain(id);
    }

    @Test
    void what_another_person_put_away_is_gone_here_too() throws Exception {
        String id = send(TABLE.getBytes(StandardCharsets.UTF_8), options()).id();
        settled(before, id);
        UploadedTables other = after(Duration.ZERO);
        other.forget(settled(other, id));

        assertThat(before.find(id)).isEmpty();
    }

    @Test
    void too_many_files_and_too_many_bytes_are_refused_with_what_to_do() throws Exception {
        assertThatThrownBy(() -> before.receive(new ByteArrayInputStream(new byte[0]), (1L << 30) + 1, options()))
                .isInstanceOf(Refusal.class)
                .hasMessage("indicator.load.too-much-waiting");
        for (int i = 0; i < 30; i++) {
            send(TABLE.getBytes(StandardCharsets.UTF_8), options());
        }
        assertThatThrownBy(() -> send(new byte[] {'a'}, options()))
                .isInstanceOf(Refusal.class)
                .hasMessage("indicator.load.too-many-waiting");
        assertThat(waiting.list()).hasSize(30);
    }

    private UploadedTable send(byte[] bytes, LoadOptions options) throws IOException {
        return before.receive(new ByteArrayInputStream(bytes), bytes.length, options);
    }

    private static LoadOptions options() {
        return new LoadOptions("a.csv", "Niên giám", Vintage.OFFICIAL, false, null, "Lan");
    }

    private static UploadedTable settled(UploadedTables uploads, String id) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            UploadedTable table = uploads.find(id).orElseThrow();
            if (!table.isWorking()) {
                return table;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The table is still being read");
    }
}
