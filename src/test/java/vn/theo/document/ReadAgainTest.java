package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.theo.TheoTest;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;

/** Reading again on a real PostgreSQL; commits for real, so each test has a text of its own. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits")
class ReadAgainTest {
    private static final String TEXT = "Xã Hoa Ban đạt 120 ha chè, 45 tấn mận và 30 hộ nghề rèn; Sở Mây khen. ";

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    ReadAgain readAgain;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Readings readings;

    @Autowired
    Queue queue;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void decisions_stay_as_decided_and_what_was_decided_is_not_proposed_again() {
        long id = keep("1", figure("120", "ha", null), figure("45", "tấn", null), figure("30", "hộ", null));
        decide(id, "120", Decision.Action.ACCEPTED);
        decide(id, "45", Decision.Action.REJECTED);

        ReadingNote.Change change = readAgain.keep(
                id, reading(figure("120", "ha", "2020"), figure("45", "tấn", "2021"), figure("7", "km", null)), "Minh");

        assertThat(change).isEqualTo(new ReadingNote.Change(1, 0, 1, 2));
        assertThat(states(id)).containsExactlyInAnyOrder("120 CONFIRMED", "45 REJECTED", "7 PENDING");
        assertThat(proposals.listGone(id))
                .singleElement()
                .satisfies(gone -> assertThat(value(gone)).isEqualTo("30"));
        assertThat(readings.listOf(id)).hasSize(2).first().satisfies(note -> {
            assertThat(note.by()).isEqualTo("Minh");
            assertThat(note.change()).isEqualTo(change);
            assertThat(note.current()).isTrue();
        });
        assertThat(documents.progressOf(id))
                .extracting(QueuedDocument::total, QueuedDocument::decided, QueuedDocument::confirmed)
                .containsExactly(3, 2, 1);
    }

    @Test
    void what_is_found_as_before_keeps_its_proposal_so_that_open_pages_stay_valid() {
        long id = keep("2", figure("120", "ha", null), figure("45", "tấn", null));
        List<Long> before = proposals.listOf(id).stream().map(Proposal::id).toList();

        assertThat(readAgain.keep(id, reading(figure("45", "tấn", null), figure("120", "ha", null)), "Lan"))
                .isEqualTo(new ReadingNote.Change(0, 0, 0, 2));

        assertThat(proposals.listOf(id)).extracting(Proposal::id).containsExactlyInAnyOrderElementsOf(before);
        assertThat(proposals.listOf(id)).extracting(ReadAgainTest::value).containsExactly("45", "120");
    }

    @Test
    void an_undecided_proposal_gives_way_to_a_better_one_about_the_same_record() {
        long id = keep("3", figure("120", "ha", null));
        long old = proposals.listOf(id).getFirst().id();

        assertThat(readAgain.keep(id, reading(figure("120", "ha", "2020")), "Lan"))
                .isEqualTo(new ReadingNote.Change(0, 1, 0, 0));

        assertThat(states(id)).containsExactly("120 PENDING");
        assertThat(proposals.listOf(id).getFirst().id()).isNotEqualTo(old);
        assertThat(proposals.isCurrent(old)).isFalse();
        assertThat(proposals.get(old).state()).isEqualTo(ProposalState.PENDING);
    }

    @Test
    void a_decision_that_was_taken_back_keeps_its_proposal_on_the_desk_through_any_number_of_readings() {
        long id = keep("4", figure("120", "ha", null));
        decide(id, "120", Decision.Action.REJECTED);
        readAgain.keep(id, reading(), "Lan");
        decide(id, "120", Decision.Action.UNDONE);
        readAgain.keep(id, reading(figure("120", "ha", "2020")), "Lan");
        readAgain.keep(id, reading(), "Lan");

        assertThat(states(id)).containsExactly("120 PENDING");
    }

    @Test
    void a_dropped_proposal_that_the_reader_finds_again_comes_back() {
        long id = keep("5", figure("120", "ha", null));
        readAgain.keep(id, reading(), "Lan");
        assertThat(states(id)).isEmpty();
        assertThat(documents.progressOf(id).state()).isEqualTo(DocumentState.DONE);

        readAgain.keep(id, reading(figure("120", "ha", null)), "Lan");

        assertThat(states(id)).containsExactly("120 PENDING");
        assertThat(documents.progressOf(id).state()).isEqualTo(DocumentState.NEW);
    }

    @Test
    void a_reading_waits_for_a_decision_that_is_being_made_and_does_not_lose_it() throws Exception {
        long id = keep("6", figure("120", "ha", null), figure("45", "tấn", null));
        long decided = proposal(id, "120");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> person = people.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(step -> {
                proposals.hold(decided);
                held.countDown();
                await(goOn);
                decisions.add(decided, Decision.Action.ACCEPTED, "{}", "Lan", List.of());
            }));
            await(held);
            Future<ReadingNote.Change> reader = people.submit(() -> readAgain.keep(id, reading(), "Minh"));
            Thread.sleep(300);
            assertThat(reader).isNotDone();
            goOn.countDown();
            person.get(10, TimeUnit.SECONDS);

            assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(new ReadingNote.Change(0, 0, 1, 0));
        }
        assertThat(states(id)).containsExactly("120 CONFIRMED");
    }

    @Test
    void a_decision_waits_for_a_reading_that_is_being_kept_and_is_told_what_became_of_its_proposal() throws Exception {
        long id = keep("7", figure("120", "ha", null), figure("45", "tấn", null));
        long dropped = proposal(id, "120");
        long kept = proposal(id, "45");
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(3)) {
            Future<?> reader = people.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(step -> {
                readAgain.keep(id, reading(figure("45", "tấn", null)), "Minh");
                read.countDown();
                await(goOn);
            }));
            await(read);
            Future<Boolean> late = people.submit(() -> currentAfterHolding(dropped));
            Future<Boolean> intact = people.submit(() -> currentAfterHolding(kept));
            Thread.sleep(300);
            assertThat(late).isNotDone();
            goOn.countDown();
            reader.get(10, TimeUnit.SECONDS);

            assertThat(late.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(intact.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void people_who_decide_at_once_about_one_text_are_all_counted() throws Exception {
        FoundIndicator[] figures = java.util.stream.IntStream.range(1, 21)
                .mapToObj(i -> figure(String.valueOf(i), "ha", null))
                .toArray(FoundIndicator[]::new);
        long id = keep("8", figures);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Proposal proposal : proposals.listOf(id)) {
                people.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(step -> {
                    proposals.hold(proposal.id());
                    decisions.add(proposal.id(), Decision.Action.REJECTED, null, "Lan", List.of());
                }));
            }
        }
        assertThat(documents.progressOf(id))
                .extracting(QueuedDocument::decided, QueuedDocument::state)
                .containsExactly(20, DocumentState.DONE);
    }

    @Test
    void the_reader_itself_reads_a_kept_text_again_and_finds_the_same() {
        Received received = receiveDocument.receiveText(
                "Ngày 3/4/2024, Hội đồng xã Hoa Ban họp. Giá trị nghề rèn năm 2023 đạt 1.250 tỷ đồng.", false, "Lan");
        long id = ((Received.Stored) received).document().id();
        int found = proposals.listOf(id).size();

        assertThat(readAgain.read(id, "Minh")).isEqualTo(new ReadingNote.Change(0, 0, 0, found));
        assertThat(queue.get(id).outdated()).isFalse();
    }

    private Boolean currentAfterHolding(long proposalId) {
        return new TransactionTemplate(transactions).execute(step -> {
            proposals.hold(proposalId);
            return proposals.isCurrent(proposalId);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private long keep(String mark, FoundIndicator... figures) {
        Received received = receiveDocument.keep(
                new ReceivedText.Accepted(TEXT + mark, ReceivedText.Markup.PLAIN), "", reading(figures), "Lan");
        return ((Received.Stored) received).document().id();
    }

    private void decide(long documentId, String value, Decision.Action action) {
        decisions.add(
                proposal(documentId, value),
                action,
                action == Decision.Action.ACCEPTED ? "{}" : null,
                "Lan",
                List.of());
    }

    private long proposal(long documentId, String value) {
        return proposals.listOf(documentId).stream()
                .filter(proposal -> value(proposal).equals(value))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> states(long documentId) {
        return proposals.listOf(documentId).stream()
                .map(proposal -> value(proposal) + " " + proposal.state())
                .toList();
    }

    private static String value(Proposal proposal) {
        return proposal.found() instanceof FoundIndicator figure
                ? figure.value().toPlainString()
                : ((FoundBody) proposal.found()).name();
    }

    private static Reading reading(FoundIndicator... figures) {
        return new Reading(
                new FoundFrame(null, null, null, null, null),
                List.of(),
                List.of(figures),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static FoundIndicator figure(String value, String unit, @Nullable String period) {
        Excerpt words = new Excerpt(new Span(7, 26), TEXT.substring(7, 26));
        return new FoundIndicator(
                "sản lượng", new BigDecimal(value), unit, FigureKind.LEVEL, period, Bound.EXACT, null, null, words);
    }
}
