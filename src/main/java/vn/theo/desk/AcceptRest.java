package vn.theo.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundIndicator;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

/**
 * Confirms everything still open, or one group of it, in the order in which records build on each other. Each record is
 * its own transaction: what cannot be recorded stays open with the reason, the others stand.
 */
@Service
class AcceptRest {
    private static final Comparator<Proposal> BUILDING_ORDER =
            Comparator.comparing(Proposal::kind).thenComparing(AcceptRest::rank).thenComparingLong(Proposal::id);

    private final Proposals proposals;
    private final Decide decide;

    AcceptRest(Proposals proposals, Decide decide) {
        this.proposals = proposals;
        this.decide = decide;
    }

    /** How many were recorded, and what stayed open and why. */
    record Outcome(int recorded, List<Left> left) {
        Outcome {
            left = List.copyOf(left);
        }
    }

    /** A proposal that stayed open. */
    record Left(long proposalId, String reason) {}

    List<Proposal> listOpen(long documentId, @Nullable Group group) {
        return proposals.listOf(documentId).stream()
                .filter(proposal -> proposal.state() == ProposalState.PENDING)
                .filter(proposal -> group == null || Group.of(proposal) == group)
                .sorted(BUILDING_ORDER)
                .toList();
    }

    Outcome accept(long documentId, @Nullable Group group, Texts texts, String by) {
        List<Left> left = new ArrayList<>();
        int recorded = 0;
        for (Proposal proposal : listOpen(documentId, group)) {
            try {
                decide.accept(proposal.id(), texts, by);
                recorded++;
            } catch (Decide.Unready cause) {
                left.add(new Left(
                        proposal.id(), String.join(" ", cause.problems().values())));
            } catch (Refusal cause) {
                left.add(new Left(proposal.id(), cause.in(texts)));
            }
        }
        return new Outcome(recorded, left);
    }

    /** Within a kind: resolutions before other documents, levels before the rates that lean on them. */
    private static int rank(Proposal proposal) {
        boolean leaning = proposal.found() instanceof FoundDocument document
                ? !document.type().equals("nghị quyết")
                : proposal.found() instanceof FoundIndicator figure && !FigureRecorder.isLevel(figure.kind());
        return leaning ? 1 : 0;
    }
}
