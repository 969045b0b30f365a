package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.theo.TheoTest;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.Observations;
import vn.theo.reading.ReceivedText;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

/** Several people at one desk; commits for real, so the text is its own. */
@TheoTest
class ConcurrentDecisionsTest {
    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Proposals proposals;

    @Autowired
    Decide decide;

    @Autowired
    Observations observations;

    @Autowired
    MessageSource messages;

    @Test
    void of_eight_people_who_decide_at_once_one_succeeds_and_the_others_are_told() throws Exception {
        Texts texts = new Texts(messages, Texts.VIETNAMESE);
        Received received = receiveDocument.keep(
                new ReceivedText.Accepted(DeskFixture.TEXT + "\n(bản chung)", ReceivedText.Markup.PLAIN),
                "",
                DeskFixture.reading(),
                "Lan");
        long document = ((Received.Stored) received).document().id();
        long level = proposals.listOf(document).stream()
                .filter(proposal -> proposal.found().equals(DeskFixture.LEVEL))
                .findFirst()
                .orElseThrow()
                .id();

        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                String name = "Người " + i;
                answers.add(people.submit(() -> {
                    start.await();
                    try {
                        decide.accept(level, texts, name);
                        return "";
                    } catch (Refusal refusal) {
                        return refusal.in(texts);
                    }
                }));
            }
            start.countDown();
        }

        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get());
        }
        assertThat(told).filteredOn(String::isEmpty).hasSize(1);
        assertThat(told).filteredOn(text -> text.contains("đã được Người")).hasSize(7);
        assertThat(observations.listByDocument(document)).hasSize(1);
        assertThat(proposals.get(level).state()).isEqualTo(ProposalState.CONFIRMED);
    }

    @Test
    void the_same_text_sent_twice_at_once_is_kept_once() throws Exception {
        String text = "Giá trị sản xuất nghề rèn năm 2023 đạt 1.250 tỷ đồng, tăng 5% so với năm 2022.";
        List<Future<Received>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(people.submit(() -> receiveDocument.receiveText(text, true, "Lan")));
            }
        }
        List<Received> received = new ArrayList<>();
        for (Future<Received> answer : answers) {
            received.add(answer.get());
        }
        assertThat(received).filteredOn(Received.Stored.class::isInstance).hasSize(1);
        assertThat(received).filteredOn(Received.Duplicate.class::isInstance).hasSize(3);
    }
}
