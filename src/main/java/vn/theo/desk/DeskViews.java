package vn.theo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.access.Account;
import vn.theo.document.Documents;
import vn.theo.document.Originals;
import vn.theo.document.PageFrame;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalKind;
import vn.theo.document.Proposals;
import vn.theo.document.Queue;
import vn.theo.document.Readings;
import vn.theo.document.Reprints;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.reading.FoundFrame;
import vn.theo.site.Frame;
import vn.theo.site.Texts;

/** Puts together what the desk's pages show. */
@Component
class DeskViews {
    /** The name under which an error about a form as a whole is kept. */
    static final String WHOLE_FORM = "";

    private final DeskContexts contexts;
    private final Documents documents;
    private final Originals originals;
    private final Proposals proposals;
    private final Cards cards;
    private final Resolutions resolutions;
    private final AcceptRest acceptRest;
    private final Queue queue;
    private final Reprints reprints;
    private final Readings readings;
    private final Why why;

    DeskViews(
            DeskContexts contexts,
            Documents documents,
            Originals originals,
            Proposals proposals,
            Cards cards,
            Resolutions resolutions,
            AcceptRest acceptRest,
            Queue queue,
            Reprints reprints,
            Readings readings,
            Why why) {
        this.contexts = contexts;
        this.documents = documents;
        this.originals = originals;
        this.proposals = proposals;
        this.cards = cards;
        this.resolutions = resolutions;
        this.acceptRest = acceptRest;
        this.queue = queue;
        this.reprints = reprints;
        this.readings = readings;
        this.why = why;
    }

    /**
     * Which form of the desk is open.
     *
     * @param key the proposal in whose card it is, {@link DeskText#FRAME} for the headline, {@link #CONTEXT} for the
     *     context, {@link #NOTHING} for none
     * @param input what was typed and not accepted, null for a form just opened
     * @param explained whether it is no form but the explanation that is open
     */
    record Open(long key, @Nullable FormInput input, Map<String, String> problems, boolean explained) {
        Open(long key, @Nullable FormInput input, Map<String, String> problems) {
            this(key, input, problems, false);
        }

        static final long NOTHING = -1;
        static final long CONTEXT = -2;

        static Open nothing() {
            return new Open(NOTHING, null, Map.of());
        }

        /** The card of a proposal with its explanation. */
        static Open why(long proposalId) {
            return new Open(proposalId, null, Map.of(), true);
        }

        static Open context(FormInput input) {
            return new Open(CONTEXT, input, Map.of());
        }

        static Open frame(@Nullable FormInput input) {
            return new Open(DeskText.FRAME, input, Map.of());
        }
    }

    void requireDocument(long id) {
        documents.get(id);
    }

    DeskPage desk(long id, Frame frame, Account account, Open open) {
        DeskContext context = contexts.of(id, frame.texts(), account.displayName());
        List<Card> all = cards.of(context, frame).stream()
                .map(card -> card.proposal().id() == open.key() ? opened(card.proposal(), context, frame, open) : card)
                .toList();
        FoundFrame found = documents.foundFrame(id);
        Origin origin = Origin.of(originals.source(id), originals.hasFile(id), frame.texts());
        return new DeskPage(
                frame,
                context.document(),
                documents.progressOf(id),
                DeskText.of(documents.shown(context.document()), found, all, origin.weak()),
                origin,
                frameCard(id, found, frame.texts(), open),
                all,
                contextBox(context, open),
                new DeskQueueBox(queue.get(id), reprints.listOf(id), readings.listOf(id)));
    }

    /** The card with its form open. */
    CardFragment editing(Frame frame, Account account, Open open) {
        Proposal proposal = proposals.get(open.key());
        DeskContext context = contexts.of(proposal.documentId(), frame.texts(), account.displayName());
        return new CardFragment(
                frame,
                opened(proposal, context, frame, open),
                documents.progressOf(proposal.documentId()),
                List.of(),
                contextBox(context, Open.nothing()),
                eventDate(context));
    }

    private Card opened(Proposal proposal, DeskContext context, Frame frame, Open open) {
        if (open.explained()) {
            return cards.of(proposal, context, frame).explained(why.of(proposal, context));
        }
        Card card = cards.editing(proposal, context, frame, open.input(), open.problems());
        String message = open.problems().get(WHOLE_FORM);
        return message == null ? card : card.withMessage(message);
    }

    /** The explanation of one proposal alone. */
    WhyFragment why(long proposalId, Frame frame, Account account) {
        Proposal proposal = proposals.get(proposalId);
        DeskContext context = contexts.of(proposal.documentId(), frame.texts(), account.displayName());
        return new WhyFragment(frame, proposal, why.of(proposal, context));
    }

    /** The card after something was done, with the others that this changes. */
    CardFragment fragment(long proposalId, Frame frame, Account account, @Nullable String message) {
        Proposal proposal = proposals.get(proposalId);
        DeskContext context = contexts.of(proposal.documentId(), frame.texts(), account.displayName());
        Card card = cards.of(proposal, context, frame);
        List<Card> others = context.proposals().stream()
                .filter(other -> other.id() != proposalId && dependsOn(other, proposal))
                .map(other -> cards.of(other, context, frame))
                .toList();
        return new CardFragment(
                frame,
                message == null ? card : card.withMessage(message),
                documents.progressOf(proposal.documentId()),
                others,
                contextBox(context, Open.nothing()),
                eventDate(context));
    }

    /** Figures lean on figures (levels, new indicators), documents on the dossier that another one opens. */
    private static boolean dependsOn(Proposal other, Proposal changed) {
        return other.kind() == changed.kind()
                && (changed.kind() == ProposalKind.FIGURE || changed.kind() == ProposalKind.DOCUMENT);
    }

    RestPage rest(long id, @Nullable Group group, Frame frame, Account account) {
        DeskContext context = contexts.of(id, frame.texts(), account.displayName());
        List<Card> open = cards.of(context, frame).stream()
                .filter(Card::open)
                .filter(card -> group == null || card.group() == group)
                .toList();
        boolean dossierComes = context.dossier() == null
                && open.stream()
                        .filter(card -> card.group() == Group.DOCUMENT)
                        .anyMatch(card -> cards.opensDossier(card.proposal(), context));
        String waiting = context.texts().of("desk.problem.dossier");
        return new RestPage(
                frame,
                context.document(),
                group,
                group == null && acceptRest.frameIsOpen(id),
                open.stream()
                        .map(card -> dossierComes && card.problems().equals(List.of(waiting))
                                ? card.withoutProblems()
                                : card)
                        .toList());
    }

    /** The frame's card alone, open or closed. */
    FrameFragment frameFragment(long id, Frame frame, Open open) {
        return new FrameFragment(frame, frameCard(id, documents.foundFrame(id), frame.texts(), open));
    }

    private FrameCard frameCard(long id, FoundFrame found, Texts texts, Open open) {
        PageFrame confirmed = documents.findFrame(id).orElse(null);
        String title = confirmed == null ? AcceptRest.oneLine(found.title()) : confirmed.title();
        String lead = confirmed == null ? AcceptRest.oneLine(found.lead()) : confirmed.lead();
        String byline = confirmed == null ? AcceptRest.oneLine(found.byline()) : confirmed.byline();
        String published = confirmed == null ? found.published() : confirmed.published();
        FormInput input = open.input();
        List<Field> fields = open.key() != DeskText.FRAME
                ? List.of()
                : Stream.of(
                                Field.of(Field.Kind.TEXT, "title", texts.of("desk.field.title"), title),
                                Field.of(Field.Kind.TEXT, "lead", texts.of("desk.field.lead-text"), lead),
                                Field.of(Field.Kind.LINE, "byline", texts.of("desk.field.byline"), byline),
                                Field.of(Field.Kind.LINE, "published", texts.of("desk.field.published"), published)
                                        .withHint(texts.of("desk.hint.published")))
                        .map(field -> input == null ? field : field.with(input))
                        .toList();
        return new FrameCard(id, title, lead, byline, published, confirmed, fields);
    }

    private static String eventDate(DeskContext context) {
        return context.eventDate() == null ? "" : context.texts().date(context.eventDate());
    }

    private DeskPage.ContextBox contextBox(DeskContext context, Open open) {
        Texts texts = context.texts();
        FormInput input = open.key() == Open.CONTEXT ? open.input() : null;
        Resolution dossier = context.dossier();
        List<Field.Option> dossiers = new ArrayList<>();
        dossiers.add(new Field.Option("", texts.of("desk.context.no-dossier")));
        resolutions
                .listAll()
                .forEach(resolution -> dossiers.add(new Field.Option(
                        String.valueOf(resolution.id()), resolution.symbol() + " · " + resolution.title())));
        List<Field> fields = Stream.of(
                        Field.choice(
                                        "dossier",
                                        texts.of("desk.field.dossier"),
                                        dossier == null ? "" : String.valueOf(dossier.id()),
                                        dossiers)
                                .withHint(texts.of("desk.hint.dossier")),
                        Field.choice(
                                "area",
                                texts.of("desk.field.area"),
                                String.valueOf(context.area().id()),
                                AreaChoices.of(context, context.area())),
                        Field.of(
                                        Field.Kind.DATE,
                                        "eventDate",
                                        texts.of("desk.field.event-date"),
                                        context.eventDate() == null
                                                ? ""
                                                : context.eventDate().toString())
                                .withHint(texts.of("desk.hint.event-date")),
                        Field.choice(
                                "open",
                                texts.of("desk.field.open"),
                                context.document().openToPublic() ? "yes" : "no",
                                List.of(
                                        new Field.Option("no", texts.of("desk.open.no")),
                                        new Field.Option("yes", texts.of("desk.open.yes")))))
                .map(field -> input == null ? field : field.with(input))
                .toList();
        return new DeskPage.ContextBox(dossier, context.area(), fields, input != null);
    }
}
