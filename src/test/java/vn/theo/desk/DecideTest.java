package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.body.Bodies;
import vn.theo.body.Body;
import vn.theo.body.People;
import vn.theo.body.Person;
import vn.theo.check.Claim;
import vn.theo.check.ClaimKind;
import vn.theo.check.Claims;
import vn.theo.document.Decision;
import vn.theo.document.Decisions;
import vn.theo.document.Documents;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.Vintage;
import vn.theo.programme.ChainLinks;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.programme.Targets;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.review.Attendances;
import vn.theo.review.Finding;
import vn.theo.review.FindingKind;
import vn.theo.review.Findings;
import vn.theo.review.Meetings;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.task.Task;
import vn.theo.task.Tasks;

@TheoTest
@Transactional
class DecideTest {
    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Decide decide;

    @Autowired
    AcceptRest acceptRest;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ChainLinks chainLinks;

    @Autowired
    Targets targets;

    @Autowired
    Observations observations;

    @Autowired
    Claims claims;

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    Meetings meetings;

    @Autowired
    Attendances attendances;

    @Autowired
    Findings findings;

    @Autowired
    Tasks tasks;

    @Autowired
    MessageSource messages;

    Texts texts;
    long document;

    @BeforeEach
    void receive_the_page() {
        texts = new Texts(messages, Texts.VIETNAMESE);
        Received received = receiveDocument.keep(DeskFixture.received(), "moc.txt", DeskFixture.reading(), "Lan");
        document = ((Received.Stored) received).document().id();
    }

    @Test
    void a_resolution_opens_its_dossier_and_undo_closes_it_again() {
        accept(DeskFixture.RESOLUTION);

        Resolution resolution = dossiers.resolutionOf(document).orElseThrow();
        assertThat(resolution.symbol()).isEqualTo("31");
        assertThat(resolution.issuerName()).isEqualTo("Tỉnh ủy khóa XV");
        assertThat(resolution.period().text()).isEqualTo("2011/2015");
        assertThat(resolution.evidence()).isNotNull();

        undo(DeskFixture.RESOLUTION);
        assertThat(dossiers.resolutionOf(document)).isEmpty();
        assertThat(resolutions.find(resolution.id())).isEmpty();
    }

    @Test
    void a_scheme_waits_for_a_dossier_and_then_joins_its_chain() {
        assertThatThrownBy(() -> accept(DeskFixture.SCHEME)).isInstanceOfSatisfying(Decide.Unready.class, unready -> {
            assertThat(unready.problems()).containsOnlyKeys("place");
        });

        accept(DeskFixture.RESOLUTION);
        accept(DeskFixture.SCHEME);
        long resolution = dossiers.resolutionOf(document).orElseThrow().id();
        assertThat(chainLinks.listByResolution(resolution))
                .singleElement()
                .satisfies(link -> assertThat(link.type()).isEqualTo("đề án"));

        undo(DeskFixture.SCHEME);
        assertThat(chainLinks.listByResolution(resolution)).isEmpty();
    }

    @Test
    void a_level_becomes_an_observation_and_a_rate_a_claim_that_leans_on_it() {
        accept(DeskFixture.LEVEL);
        accept(DeskFixture.GROWTH);

        Observation level = observations.listByDocument(document).getFirst();
        assertThat(level.value()).isEqualByComparingTo("2460");
        assertThat(level.vintage()).isEqualTo(Vintage.STATED);
        assertThat(level.period().text()).isEqualTo("2011/2015");
        Claim claim = claims.listByDocument(document).getFirst();
        assertThat(claim.kind()).isEqualTo(ClaimKind.AVERAGE_GROWTH);
        assertThat(claim.levelObservationId()).isEqualTo(level.id());
        assertThat(claim.indicatorId()).isEqualTo(level.indicatorId());

        undo(DeskFixture.GROWTH);
        undo(DeskFixture.LEVEL);
        assertThat(observations.listByDocument(document)).isEmpty();
        assertThat(claims.listByDocument(document)).isEmpty();
    }

    @Test
    void a_figure_without_a_period_waits_for_one_and_is_then_recorded_as_edited() {
        accept(DeskFixture.RESOLUTION);
        assertThatThrownBy(() -> accept(DeskFixture.TARGET))
                .isInstanceOfSatisfying(
                        Decide.Unready.class,
                        unready -> assertThat(unready.problems()).containsOnlyKeys("period"));
        assertThat(proposal(DeskFixture.TARGET).state()).isEqualTo(ProposalState.PENDING);

        Map<String, String> typed = form(DeskFixture.TARGET);
        typed.put("period", "năm sau");
        assertThatThrownBy(() -> edit(DeskFixture.TARGET, typed))
                .isInstanceOfSatisfying(
                        Decide.Unready.class,
                        unready -> assertThat(unready.problems().get("period")).contains("Kỳ chưa đúng"));

        typed.put("period", "2016");
        typed.put("value", "720,5");
        edit(DeskFixture.TARGET, typed);
        long resolution = dossiers.resolutionOf(document).orElseThrow().id();
        assertThat(targets.listByResolution(resolution)).singleElement().satisfies(target -> {
            assertThat(target.value()).isEqualByComparingTo(new BigDecimal("720.5"));
            assertThat(target.period().text()).isEqualTo("2016");
        });
        assertThat(decisions
                        .findStanding(proposal(DeskFixture.TARGET).id())
                        .orElseThrow()
                        .action())
                .isEqualTo(Decision.Action.EDITED);

        undo(DeskFixture.TARGET);
        assertThat(targets.listByResolution(resolution)).isEmpty();
    }

    @Test
    void a_person_is_recorded_with_posts_at_the_day_of_the_event_and_as_present() {
        accept(DeskFixture.CHAIR);

        Person person = people.findByName("Lê Văn Sến").orElseThrow();
        assertThat(people.tenuresOf(person.id())).singleElement().satisfies(tenure -> {
            assertThat(tenure.post()).isEqualTo("Bí thư Tỉnh ủy");
            assertThat(tenure.asOf()).isEqualTo(LocalDate.of(2016, 4, 3));
        });
        assertThat(attendances.listByDocument(document)).hasSize(1);

        undo(DeskFixture.CHAIR);
        assertThat(people.tenuresOf(person.id())).isEmpty();
        assertThat(attendances.listByDocument(document)).isEmpty();
    }

    @Test
    void posts_need_a_day_and_an_author_without_posts_does_not() {
        documents.set(document, null, false, "Lan");

        assertThatThrownBy(() -> accept(DeskFixture.CHAIR))
                .isInstanceOfSatisfying(
                        Decide.Unready.class,
                        unready -> assertThat(unready.problems()).containsOnlyKeys("asOf"));
        accept(DeskFixture.AUTHOR);
        assertThat(people.findByName("Mai Chi")).isPresent();
        assertThat(attendances.listByDocument(document)).isEmpty();
    }

    @Test
    void bodies_meetings_and_findings_go_in_and_come_out() {
        List<Found> all = DeskFixture.reading().all().stream()
                .filter(found ->
                        found instanceof FoundBody || found instanceof FoundMeeting || found instanceof FoundFinding)
                .toList();
        all.forEach(this::accept);

        Body body = bodies.findByName("Sở Công Thương").orElseThrow();
        assertThat(bodies.listMentions(body.id())).hasSize(1);
        assertThat(meetings.findByDocument(document)).hasValueSatisfying(meeting -> {
            assertThat(meeting.heldOn()).isEqualTo("2016-04-03");
            assertThat(meeting.chairName()).isEqualTo("Lê Văn Sến");
        });
        assertThat(findings.listByDocument(document))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(FindingKind.STRENGTH, FindingKind.SHORTCOMING);

        all.forEach(this::undo);
        assertThat(bodies.listMentions(body.id())).isEmpty();
        assertThat(meetings.findByDocument(document)).isEmpty();
        assertThat(findings.listByDocument(document)).isEmpty();
    }

    @Test
    void an_order_becomes_a_task_of_the_dossier_and_an_opinion_a_recommendation() {
        accept(DeskFixture.RESOLUTION);
        accept(DeskFixture.ORDER);
        accept(DeskFixture.OPINION);

        Task task = tasks.listFor(null, List.of(document)).getFirst();
        assertThat(task.leadName()).isEqualTo("Sở Công Thương");
        assertThat(task.deliverable()).isEqualTo("Đề án");
        assertThat(task.originalDeadline()).isEqualTo(LocalDate.of(2016, 6, 29));
        assertThat(task.assignedOn()).isEqualTo(LocalDate.of(2016, 4, 3));
        assertThat(task.resolutionId())
                .isEqualTo(dossiers.resolutionOf(document).orElseThrow().id());
        assertThat(findings.listByDocument(document))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.RECOMMENDATION);

        undo(DeskFixture.ORDER);
        undo(DeskFixture.OPINION);
        assertThat(tasks.listFor(null, List.of(document))).isEmpty();
        assertThat(findings.listByDocument(document)).isEmpty();
    }

    @Test
    void an_order_turned_into_an_opinion_by_hand_makes_no_task() {
        Map<String, String> typed = form(DeskFixture.ORDER);
        typed.put("weight", "OPINION");
        edit(DeskFixture.ORDER, typed);

        assertThat(tasks.listFor(null, List.of(document))).isEmpty();
        assertThat(findings.listByDocument(document)).hasSize(1);
    }

    @Test
    void a_deadline_before_the_order_is_told_beside_its_field() {
        documents.set(document, LocalDate.of(2017, 1, 1), false, "Lan");

        assertThatThrownBy(() -> accept(DeskFixture.ORDER))
                .isInstanceOfSatisfying(
                        Decide.Unready.class,
                        unready ->
                                assertThat(unready.problems().get("deadline")).contains("29/06/2016", "01/01/2017"));
    }

    @Test
    void a_second_confirmation_is_told_who_was_first_and_records_nothing() {
        accept(DeskFixture.LEVEL);

        assertThatThrownBy(() -> decide.accept(proposal(DeskFixture.LEVEL).id(), texts, "Minh"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.in(texts)).contains("đã được Lan xác nhận"));
        assertThatThrownBy(() -> decide.reject(proposal(DeskFixture.LEVEL).id(), texts, "Minh"))
                .isInstanceOf(Refusal.class);
        assertThat(observations.listByDocument(document)).hasSize(1);
    }

    @Test
    void a_rejected_proposal_records_nothing_and_can_be_opened_again() {
        decide.reject(proposal(DeskFixture.LEVEL).id(), texts, "Lan");
        assertThat(proposal(DeskFixture.LEVEL).state()).isEqualTo(ProposalState.REJECTED);

        undo(DeskFixture.LEVEL);
        assertThat(proposal(DeskFixture.LEVEL).state()).isEqualTo(ProposalState.PENDING);
        assertThatThrownBy(() -> undo(DeskFixture.LEVEL)).isInstanceOf(Refusal.class);

        accept(DeskFixture.LEVEL);
        assertThat(observations.listByDocument(document)).hasSize(1);
    }

    @Test
    void every_decision_keeps_who_when_and_which_records_it_made() {
        accept(DeskFixture.CHAIR);

        Decision decision =
                decisions.findStanding(proposal(DeskFixture.CHAIR).id()).orElseThrow();
        assertThat(decision.by()).isEqualTo("Lan");
        assertThat(decision.records()).extracting(record -> record.type()).containsExactly("PERSON", "ATTENDANCE");
        assertThat(decisions.lastOf(document)).containsOnlyKeys(decision.proposalId());
    }

    @Test
    void the_rest_is_recorded_in_building_order_and_what_lacks_something_stays() {
        AcceptRest.Outcome outcome = acceptRest.accept(document, null, texts, "Lan");

        assertThat(outcome.left()).singleElement().satisfies(left -> {
            assertThat(left.proposalId()).isEqualTo(proposal(DeskFixture.TARGET).id());
            assertThat(left.reason()).contains("kỳ");
        });
        assertThat(outcome.recorded()).isEqualTo(proposals.listOf(document).size() - 1);
        long resolution = dossiers.resolutionOf(document).orElseThrow().id();
        assertThat(chainLinks.listByResolution(resolution)).hasSize(1);
        assertThat(claims.listByDocument(document).getFirst().levelObservationId())
                .isNotNull();
        assertThat(tasks.listFor(resolution, List.of())).hasSize(1);

        proposals.listOf(document).stream()
                .filter(proposal -> proposal.state() != ProposalState.PENDING)
                .forEach(proposal -> decide.undo(proposal.id(), texts, "Lan"));
        assertThat(observations.listByDocument(document)).isEmpty();
        assertThat(tasks.listFor(null, List.of(document))).isEmpty();
        assertThat(resolutions.find(resolution)).isEmpty();
    }

    @Test
    void one_group_alone_can_be_confirmed() {
        AcceptRest.Outcome outcome = acceptRest.accept(document, Group.STRENGTH, texts, "Lan");

        assertThat(outcome.recorded()).isEqualTo(1);
        assertThat(findings.listByDocument(document)).extracting(Finding::kind).containsExactly(FindingKind.STRENGTH);
    }

    @Test
    void a_link_is_confirmed_also_while_nobody_shows_headlines() {
        Found link = DeskFixture.reading().links().getFirst();
        assertThat(link).isInstanceOf(FoundLink.class);
        accept(link);
        assertThat(proposal(link).state()).isEqualTo(ProposalState.CONFIRMED);
        undo(link);
        assertThat(proposal(link).state()).isEqualTo(ProposalState.PENDING);
    }

    private Proposal proposal(Found found) {
        return proposals.listOf(document).stream()
                .filter(proposal -> proposal.found().equals(found))
                .findFirst()
                .orElseThrow();
    }

    private void accept(Found found) {
        decide.accept(proposal(found).id(), texts, "Lan");
    }

    private void undo(Found found) {
        decide.undo(proposal(found).id(), texts, "Lan");
    }

    private void edit(Found found, Map<String, String> typed) {
        decide.acceptEdited(proposal(found).id(), new FormInput(typed, texts), texts, "Lan");
    }

    @Autowired
    DeskContexts contexts;

    @Autowired
    Recorders recorders;

    /** What the edit form of this proposal would send back unchanged. */
    private Map<String, String> form(Found found) {
        return recorders.prepare(proposal(found), contexts.of(document, texts, "Lan")).fields().stream()
                .collect(Collectors.toMap(Field::name, Field::value, (one, other) -> other, LinkedHashMap::new));
    }
}
