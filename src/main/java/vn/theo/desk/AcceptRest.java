package vn.theo.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.document.Documents;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFrame;
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
    private final Documents documents;

    AcceptRest(Proposals proposals, Decide decide, Documents documents) {
        this.proposals = proposals;
        this.decide = decide;
        this.documents = documents;
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
        if (group == null && frameIsOpen(documentId)) {
            FoundFrame frame = documents.foundFrame(documentId);
            documents.confirmFrame(
                    documentId,
                    Objects.requireNonNull(oneLine(frame.title())),
                    oneLine(frame.lead()),
                    oneLine(frame.byline()),
                    frame.published(),
                    by);
        }
        return new Outcome(recorded, left);
    }

    /** Whether a headline was found that nobody has confirmed yet. */
    boolean frameIsOpen(long documentId) {
        return documents.foundFrame(documentId).title() != null
                && documents.findFrame(documentId).isEmpty();
    }

    static @Nullable String oneLine(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.text().strip().replaceAll("\\s+", " ");
    }

    /** Within a kind: resolutions before other documents, levels before the rates that lean on them. */
    private static int rank(Proposal proposal) {
        boolean leaning = proposal.found() instanceof FoundDocument document
                ? !document.type().equals("nghị quyết")
                : proposal.found() instanceof FoundIndicator figure && !FigureRecorder.isLevel(figure.kind());
        return leaning ? 1 : 0;
    }
}
