package vn.theo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.document.Proposal;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.programme.ChainRelation;
import vn.theo.programme.Dossiers;
import vn.theo.programme.NewChainLink;
import vn.theo.programme.NewResolution;
import vn.theo.programme.RecordChainLink;
import vn.theo.programme.RecordResolution;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
import vn.theo.site.Texts;

/** Documents that the text is or names: the resolution that opens or names its dossier, the others in the dossier's chain. */
@Component
class DocumentRecorder implements Recorder<Draft.OfDocument> {
    private final Resolutions resolutions;
    private final RecordResolution recordResolution;
    private final RecordChainLink recordChainLink;
    private final Dossiers dossiers;

    DocumentRecorder(
            Resolutions resolutions,
            RecordResolution recordResolution,
            RecordChainLink recordChainLink,
            Dossiers dossiers) {
        this.resolutions = resolutions;
        this.recordResolution = recordResolution;
        this.recordChainLink = recordChainLink;
        this.dossiers = dossiers;
    }

    Draft.OfDocument draft(FoundDocument found, DeskContext context) {
        boolean carries = carriesDossier(found, context);
        return new Draft.OfDocument(
                carries ? Draft.OfDocument.Place.DOSSIER : Draft.OfDocument.Place.CHAIN,
                found.type(),
                found.number(),
                title(found, context),
                issuer(found, context),
                found.relation() == DocumentRelation.ITSELF ? context.eventDate() : null,
                carries ? years(found, context) : null,
                found.relation());
    }

    private static String title(FoundDocument found, DeskContext context) {
        return found.relation() == DocumentRelation.ITSELF
                ? context.document().title()
                : oneLine(found.words().text());
    }

    /** As printed; else, for the act itself, what its symbol says. */
    private static @Nullable String issuer(FoundDocument found, DeskContext context) {
        return found.issuer() == null
                ? found.relation() == DocumentRelation.ITSELF
                        ? ResolutionGuess.issuer(found.number()).orElse(null)
                        : null
                : ResolutionGuess.nameCase(found.issuer());
    }

    /** The years that the act's own title names; else those of most figures. */
    private static @Nullable String years(FoundDocument found, DeskContext context) {
        return (found.relation() == DocumentRelation.ITSELF
                        ? ResolutionGuess.years(context.document().title())
                        : Optional.<String>empty())
                .or(context::commonYears)
                .orElse(null);
    }

    /** The first resolution that the text is or carries out, unless the text hangs in the dossier of another one. */
    private boolean carriesDossier(FoundDocument found, DeskContext context) {
        if (!opensDossier(found)) {
            return false;
        }
        Resolution dossier = context.dossier();
        if (dossier != null) {
            return matching(found.number(), found.issuer())
                    .filter(dossier::equals)
                    .isPresent();
        }
        return context.proposals().stream()
                .map(Proposal::found)
                .filter(other -> other instanceof FoundDocument document && opensDossier(document))
                .findFirst()
                .filter(found::equals)
                .isPresent();
    }

    private static boolean opensDossier(FoundDocument found) {
        return found.type().equals("nghị quyết")
                && found.number() != null
                && switch (found.relation()) {
                    case ITSELF, IMPLEMENTS, MENTIONED -> true;
                    case BASIS, SUPERSEDES, AMENDS, ORDERED -> false;
                };
    }

    private Optional<Resolution> matching(@Nullable String number, @Nullable String issuer) {
        return number == null ? Optional.empty() : resolutions.findMatching(number, issuer);
    }

    @Override
    public CardText describe(Draft.OfDocument draft, DeskContext context) {
        return describe(draft, context, "desk.document.known");
    }

    /** Once confirmed it is its own dossier, so "there already" would be no news. */
    @Override
    public CardText describeRecorded(Draft.OfDocument draft, DeskContext context) {
        return describe(draft, context, "desk.document.recorded");
    }

    private CardText describe(Draft.OfDocument draft, DeskContext context, String knownKey) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        Resolution dossier = context.dossier();
        switch (draft.place()) {
            case DOSSIER -> {
                Optional<Resolution> known = matching(draft.number(), draft.issuer());
                details.add(known.map(resolution -> texts.of(knownKey, resolution.symbol(), resolution.title()))
                        .orElseGet(() -> texts.of("desk.document.new-dossier")));
                if (known.isEmpty() && draft.period() != null) {
                    details.add(Period.find(draft.period())
                            .map(period -> texts.period(period))
                            .orElse(draft.period()));
                }
            }
            case CHAIN ->
                details.add(
                        dossier == null
                                ? texts.of("desk.document.no-dossier")
                                : texts.of(
                                        "desk.document.chain",
                                        dossier.symbol(),
                                        texts.of("desk.relation." + draft.relation())));
        }
        if (draft.issuer() != null) {
            details.add(draft.issuer());
        }
        return new CardText(headline(draft), details);
    }

    /** Its type and number; without a number the words that name it, for the type alone tells it from no other. */
    private static String headline(Draft.OfDocument draft) {
        if (draft.number() != null) {
            return capital(draft.type()) + " " + draft.number();
        }
        String title = draft.title().strip();
        return capital(title.length() > draft.type().length() ? title : draft.type());
    }

    @Override
    public Map<String, String> problems(Draft.OfDocument draft, DeskContext context) {
        Texts texts = context.texts();
        Map<String, String> problems = new LinkedHashMap<>();
        switch (draft.place()) {
            case CHAIN -> {
                if (context.dossier() == null) {
                    problems.put("place", texts.of("desk.problem.dossier"));
                }
            }
            case DOSSIER -> {
                if (matching(draft.number(), draft.issuer()).isPresent()) {
                    break;
                }
                if (draft.number() == null) {
                    problems.put("number", texts.of("desk.problem.number"));
                }
                if (draft.issuer() == null) {
                    problems.put("issuer", texts.of("desk.problem.issuer"));
                }
                if (draft.period() == null) {
                    problems.put("period", texts.of("desk.problem.resolution-period"));
                }
            }
        }
        return problems;
    }

    @Override
    public List<Field> fields(Draft.OfDocument draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.choice(
                                "place",
                                texts.of("desk.field.place"),
                                draft.place().name(),
                                Choices.of(Draft.OfDocument.Place.values(), "desk.document-place.", texts))
                        .withHint(texts.of("desk.hint.place")),
                Field.of(Field.Kind.LINE, "type", texts.of("desk.field.document-type"), draft.type()),
                Field.of(Field.Kind.LINE, "number", texts.of("desk.field.number"), draft.number()),
                Field.of(Field.Kind.TEXT, "title", texts.of("desk.field.document-title"), draft.title()),
                Field.of(Field.Kind.LINE, "issuer", texts.of("desk.field.issuer"), draft.issuer()),
                Field.of(
                        Field.Kind.DATE,
                        "date",
                        texts.of("desk.field.document-date"),
                        draft.date() == null ? "" : draft.date().toString()),
                Field.of(Field.Kind.LINE, "period", texts.of("desk.field.resolution-period"), draft.period())
                        .withHint(texts.of("desk.hint.resolution-period")),
                Field.choice(
                        "relation",
                        texts.of("desk.field.relation"),
                        draft.relation().name(),
                        Choices.of(DocumentRelation.values(), "desk.relation.", texts)));
    }

    @Override
    public Draft.OfDocument read(FormInput input, Draft.OfDocument before, DeskContext context) {
        Period period = input.period("period");
        return new Draft.OfDocument(
                input.choice("place", Draft.OfDocument.Place.class, before.place()),
                input.required("type"),
                input.optional("number"),
                input.required("title"),
                input.optional("issuer"),
                input.date("date"),
                period == null ? null : period.text(),
                input.choice("relation", DocumentRelation.class, before.relation()));
    }

    @Override
    public List<RecordReference> record(Draft.OfDocument draft, Evidence evidence, DeskContext context) {
        return switch (draft.place()) {
            case DOSSIER -> recordDossier(draft, evidence, context);
            case CHAIN ->
                List.of(RecordType.CHAIN_LINK.reference(recordChainLink
                        .record(new NewChainLink(
                                Objects.requireNonNull(context.dossier()).id(),
                                draft.type(),
                                draft.number(),
                                draft.title(),
                                draft.issuer(),
                                draft.date(),
                                relation(draft.relation()),
                                evidence))
                        .id()));
        };
    }

    private List<RecordReference> recordDossier(Draft.OfDocument draft, Evidence evidence, DeskContext context) {
        Optional<Resolution> known = matching(draft.number(), draft.issuer());
        List<RecordReference> records = new ArrayList<>();
        Resolution resolution;
        if (known.isPresent()) {
            resolution = known.get();
        } else {
            resolution = recordResolution.record(
                    new NewResolution(
                            Objects.requireNonNull(draft.number()),
                            draft.title(),
                            Objects.requireNonNull(draft.issuer()),
                            Period.of(Objects.requireNonNull(draft.period())),
                            draft.date(),
                            evidence),
                    context.by());
            records.add(RecordType.RESOLUTION.reference(resolution.id()));
        }
        boolean attached = dossiers.resolutionOf(context.document().id())
                .filter(resolution::equals)
                .isPresent();
        if (!attached) {
            dossiers.attach(resolution.id(), context.document().id(), context.by());
            records.add(RecordType.DOSSIER.reference(resolution.id()));
        }
        return records;
    }

    private static ChainRelation relation(DocumentRelation relation) {
        return switch (relation) {
            case ITSELF, IMPLEMENTS -> ChainRelation.CONCRETISES;
            case SUPERSEDES -> ChainRelation.SUPERSEDES;
            case AMENDS -> ChainRelation.AMENDS;
            case ORDERED -> ChainRelation.ORDERED;
            case BASIS, MENTIONED -> ChainRelation.MENTIONS;
        };
    }

    private static String capital(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
