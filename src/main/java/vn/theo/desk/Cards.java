package vn.theo.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.CheckBox;
import vn.theo.check.CheckResult;
import vn.theo.document.Decision;
import vn.theo.document.Decisions;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.lexicon.Corrections;
import vn.theo.site.Frame;

/** Makes the cards of a text from its proposals, the decisions about them and what each would record. */
@Component
class Cards {
    private final Recorders recorders;
    private final Decisions decisions;
    private final ClaimPreview preview;
    private final Proposals proposals;
    private final Corrections corrections;

    Cards(
            Recorders recorders,
            Decisions decisions,
            ClaimPreview preview,
            Proposals proposals,
            Corrections corrections) {
        this.recorders = recorders;
        this.decisions = decisions;
        this.preview = preview;
        this.proposals = proposals;
        this.corrections = corrections;
    }

    List<Card> of(DeskContext context, Frame frame) {
        Map<Long, Decision> last = decisions.lastOf(context.document().id());
        Origins origins =
                origins(context, context.proposals().stream().map(Proposal::id).toList());
        return context.proposals().stream()
                .map(proposal -> card(proposal, context, frame, last.get(proposal.id()), origins))
                .toList();
    }

    Card of(Proposal proposal, DeskContext context, Frame frame) {
        return card(
                proposal,
                context,
                frame,
                decisions.findStanding(proposal.id()).orElse(null),
                origins(context, List.of(proposal.id())));
    }

    private Origins origins(DeskContext context, List<Long> ids) {
        return new Origins(proposals.addedBy(context.document().id()), corrections.offersFor(ids));
    }

    /** Who added what, and which corrections may be offered. */
    private record Origins(Map<Long, String> addedBy, Corrections.Offers offers) {
        CardOrigin of(Proposal proposal, Recorders.Prepared<?> prepared) {
            List<Offer> fitting = proposal.state() != ProposalState.PENDING
                    ? List.of()
                    : DraftNames.of(prepared.draft()).stream()
                            .distinct()
                            .flatMap(name -> offers
                                    .of(proposal.id(), name.kind(), name.value())
                                    .map(known ->
                                            new Offer(name.kind(), name.value(), known.corrected(), known.times()))
                                    .stream())
                            .toList();
            return new CardOrigin(addedBy.get(proposal.id()), fitting, null);
        }
    }

    /** Whether confirming this proposal as it is would put the text into a dossier. */
    boolean opensDossier(Proposal proposal, DeskContext context) {
        Recorders.Prepared<?> prepared = recorders.prepare(proposal, context);
        return prepared.draft() instanceof Draft.OfDocument document
                && document.place() == Draft.OfDocument.Place.DOSSIER
                && prepared.problems().isEmpty();
    }

    /** The card with its edit form open; after a refused form with what was typed and the errors beside it. */
    Card editing(
            Proposal proposal,
            DeskContext context,
            Frame frame,
            @Nullable FormInput input,
            Map<String, String> problems) {
        Card card = of(proposal, context, frame);
        if (!card.open()) {
            return card;
        }
        Recorders.Prepared<?> prepared = recorders.prepare(proposal, context);
        Corrections.Offers offers = corrections.offersFor(List.of(proposal.id()));
        Recorders.Prepared<?> offered = recorders.offered(prepared, offers, proposal.id());
        Map<String, String> found =
                prepared.fields().stream().collect(Collectors.toMap(Field::name, Field::value, (one, other) -> one));
        Map<String, String> told = input == null ? offered.problems() : problems;
        List<Field> fields = offered.fields().stream()
                .map(field -> field.value().equals(found.get(field.name()))
                        ? field
                        : field.withHint(
                                context.texts().of("desk.offer.prefilled", found.getOrDefault(field.name(), ""))))
                .map(field -> input == null ? field : field.with(input))
                .map(field -> told.containsKey(field.name()) ? field.withError(told.get(field.name())) : field)
                .toList();
        return new Card(
                card.proposal(), card.group(), card.text(), List.of(), null, fields, null, card.check(), card.origin());
    }

    private Card card(Proposal proposal, DeskContext context, Frame frame, @Nullable Decision last, Origins origins) {
        Decision standing = proposal.state() == ProposalState.PENDING ? null : last;
        String draft = standing == null ? null : standing.draft();
        Recorders.Prepared<?> prepared = draft == null
                ? recorders.prepare(proposal, context)
                : recorders.restore(proposal.kind(), draft, context);
        return new Card(
                proposal,
                Group.of(proposal),
                proposal.state() == ProposalState.CONFIRMED ? prepared.describeRecorded() : prepared.describe(),
                proposal.state() == ProposalState.PENDING
                        ? List.copyOf(prepared.problems().values())
                        : List.of(),
                standing,
                List.of(),
                null,
                check(proposal, prepared.draft(), standing, context)
                        .map(result -> new CheckBox(frame, result))
                        .orElse(null),
                origins.of(proposal, prepared));
    }

    private Optional<CheckResult> check(
            Proposal proposal, Draft draft, @Nullable Decision standing, DeskContext context) {
        return switch (proposal.state()) {
            case PENDING -> preview.proposed(draft, context);
            case CONFIRMED -> standing == null ? Optional.empty() : preview.recorded(standing);
            case REJECTED -> Optional.empty();
        };
    }
}
