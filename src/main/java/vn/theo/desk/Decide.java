package vn.theo.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.Decision;
import vn.theo.document.Decisions;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.lexicon.Corrections;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

/**
 * A person's decision about a proposal. The decision and the records it makes or takes back are one transaction: either
 * all of it stands or nothing does. Who comes second is told who came first.
 */
@Service
class Decide {
    private static final String UNDONE = "hoàn tác trên bàn đọc";

    private final Proposals proposals;
    private final Decisions decisions;
    private final DeskContexts contexts;
    private final Recorders recorders;
    private final Retraction retraction;
    private final Corrections corrections;
    private final Clock clock;

    Decide(
            Proposals proposals,
            Decisions decisions,
            DeskContexts contexts,
            Recorders recorders,
            Retraction retraction,
            Corrections corrections,
            Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.contexts = contexts;
        this.recorders = recorders;
        this.retraction = retraction;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Confirms a proposal as found.
     *
     * @throws Unready when something is missing first
     * @throws Refusal when somebody has already decided, or the module that keeps the record refuses it
     */
    @Transactional
    void accept(long proposalId, Texts texts, String by) {
        Proposal proposal = holdPending(proposalId, texts);
        Recorders.Prepared<?> prepared = recorders.prepare(proposal, contexts.of(proposal.documentId(), texts, by));
        confirm(proposal, prepared, Decision.Action.ACCEPTED, by);
    }

    /**
     * Confirms a proposal with what a person typed.
     *
     * @throws Unready with the errors by field when it cannot be recorded so
     */
    @Transactional
    void acceptEdited(long proposalId, FormInput input, Texts texts, String by) {
        Proposal proposal = holdPending(proposalId, texts);
        Recorders.Prepared<?> found = recorders.prepare(proposal, contexts.of(proposal.documentId(), texts, by));
        Recorders.Prepared<?> prepared = found.read(input);
        if (!input.errors().isEmpty()) {
            throw new Unready(input.errors());
        }
        confirm(proposal, prepared, Decision.Action.EDITED, by);
        remember(proposal, found, prepared, by);
    }

    /**
     * Confirms a proposal with the corrections of its names that people made before.
     *
     * @throws Unready when something else is missing first
     */
    @Transactional
    void acceptOffered(long proposalId, Texts texts, String by) {
        Proposal proposal = holdPending(proposalId, texts);
        Recorders.Prepared<?> found = recorders.prepare(proposal, contexts.of(proposal.documentId(), texts, by));
        Recorders.Prepared<?> prepared =
                recorders.offered(found, corrections.offersFor(List.of(proposalId)), proposalId);
        boolean same = prepared.draft().equals(found.draft());
        confirm(proposal, prepared, same ? Decision.Action.ACCEPTED : Decision.Action.EDITED, by);
        remember(proposal, found, prepared, by);
    }

    /** Passes the offered correction of a name over on this card. */
    @Transactional
    void skipOffer(long proposalId, OfficeWords.Kind kind, String printed, Texts texts, String by) {
        holdPending(proposalId, texts);
        corrections.skip(proposalId, kind, printed, by);
    }

    /** What was made of the names that the reader found, so that it can be offered next time. */
    private void remember(Proposal proposal, Recorders.Prepared<?> found, Recorders.Prepared<?> confirmed, String by) {
        if (proposals.addedBy(proposal.documentId()).containsKey(proposal.id())) {
            return;
        }
        DraftNames.changes(found.draft(), confirmed.draft())
                .forEach(change -> corrections.add(
                        change.kind(), change.from(), change.to(), proposal.documentId(), proposal.id(), by));
    }

    private void confirm(Proposal proposal, Recorders.Prepared<?> prepared, Decision.Action action, String by) {
        Map<String, String> problems = prepared.problems();
        if (!problems.isEmpty()) {
            throw new Unready(problems);
        }
        Evidence evidence = new Evidence(words(proposal), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<RecordReference> records;
        try {
            records = prepared.record(evidence);
        } catch (IllegalArgumentException cause) {
            throw new Refusal("desk.refused", String.valueOf(cause.getMessage()));
        }
        decisions.add(proposal.id(), action, prepared.json(), by, records);
    }

    @Transactional
    void reject(long proposalId, Texts texts, String by) {
        Proposal proposal = holdPending(proposalId, texts);
        decisions.add(proposal.id(), Decision.Action.REJECTED, null, by, List.of());
    }

    /** Takes a decision back, with the records it made; the proposal is open again. */
    @Transactional
    void undo(long proposalId, Texts texts, String by) {
        Proposal proposal = proposals.hold(proposalId);
        Decision standing = decisions
                .findStanding(proposalId)
                .filter(decision -> proposal.state() != ProposalState.PENDING)
                .orElseThrow(() -> new Refusal("desk.undone-already"));
        standing.records().reversed().forEach(record -> retraction.retract(record, words(proposal), by, UNDONE));
        decisions.add(proposalId, Decision.Action.UNDONE, null, by, List.of());
        corrections.withdraw(proposalId, by);
    }

    private Proposal holdPending(long proposalId, Texts texts) {
        Proposal proposal = proposals.hold(proposalId);
        if (proposal.state() != ProposalState.PENDING) {
            Decision standing = decisions.findStanding(proposalId).orElseThrow();
            throw new Refusal("desk.decided-already." + proposal.state(), standing.by(), texts.dateTime(standing.at()));
        }
        if (!proposals.isCurrent(proposalId)) {
            throw new Refusal("desk.no-longer-proposed");
        }
        return proposal;
    }

    private static Quote words(Proposal proposal) {
        return new Quote(
                proposal.documentId(), proposal.words().span(), proposal.words().text());
    }

    /** A proposal that cannot be recorded yet: by field, what to do. */
    static final class Unready extends RuntimeException {
        private final transient Map<String, String> problems;

        Unready(Map<String, String> problems) {
            super(String.join(" ", problems.values()));
            this.problems = Map.copyOf(problems);
        }

        Map<String, String> problems() {
            return problems;
        }
    }
}
