package vn.theo.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.Documents;
import vn.theo.document.Proposals;
import vn.theo.document.StoredDocument;
import vn.theo.kernel.Bound;
import vn.theo.lexicon.Vocabulary;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.EventRole;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureKind;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.WordPlaces;

/** Makes a proposal of words that a person points at: what the reader's grammar sees in them, the rest to be filled in. */
@Service
class AddByHand {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private final Documents documents;
    private final Proposals proposals;
    private final Vocabulary vocabulary;

    AddByHand(Documents documents, Proposals proposals, Vocabulary vocabulary) {
        this.documents = documents;
        this.proposals = proposals;
        this.vocabulary = vocabulary;
    }

    /** Where the words stand in the text, exactly as received. */
    List<Excerpt> places(StoredDocument document, String words) {
        return WordPlaces.of(documents.received(document), words);
    }

    /** Adds the proposal and returns its id. */
    @Transactional
    long add(StoredDocument document, Group group, Excerpt words, String by) {
        String plain = words.text().strip().replaceAll("\\s+", " ");
        Reading reading = vocabulary.reader().read(plain);
        return proposals.addByHand(document.id(), found(group, words, plain, reading, document), by);
    }

    private Found found(Group group, Excerpt words, String plain, Reading reading, StoredDocument document) {
        return switch (group) {
            case DOCUMENT ->
                first(reading.documents())
                        .map(it -> new FoundDocument(it.type(), it.number(), it.issuer(), it.relation(), words))
                        .orElseGet(() -> new FoundDocument("văn bản", null, null, DocumentRelation.MENTIONED, words));
            case FIGURE ->
                first(reading.indicators())
                        .map(it -> new FoundIndicator(
                                it.name(),
                                it.value(),
                                it.unit(),
                                it.kind(),
                                it.period(),
                                it.bound(),
                                it.form(),
                                it.base(),
                                words))
                        .orElseGet(() -> figure(words, plain));
            case PERSON ->
                first(reading.people())
                        .map(it -> new FoundPerson(it.name(), it.positions(), it.role(), words))
                        .orElseGet(() -> new FoundPerson(plain, List.of(), EventRole.MENTIONED, words));
            case BODY ->
                first(reading.bodies())
                        .map(it -> new FoundBody(it.name(), words))
                        .orElseGet(() -> new FoundBody(plain, words));
            case MEETING ->
                Optional.ofNullable(reading.meeting())
                        .map(it -> new FoundMeeting(it.kind(), it.chair(), it.subject(), words))
                        .orElseGet(() -> new FoundMeeting("hội nghị", null, plain, words));
            case STRENGTH -> new FoundFinding(FoundFinding.Kind.STRENGTH, words);
            case SHORTCOMING -> new FoundFinding(FoundFinding.Kind.SHORTCOMING, words);
            case DIRECTIVE ->
                first(reading.directives())
                        .map(it -> directive(it, words, document))
                        .orElseGet(() -> new FoundDirective(
                                null, List.of(), null, null, null, null, null, FoundDirective.Weight.ORDER, words));
            case LINK ->
                first(reading.links())
                        .map(it -> new FoundLink(it.title(), it.published(), it.place(), words))
                        .orElseGet(() -> new FoundLink(plain, null, FoundLink.Place.RELATED, words));
            case FRAME -> throw new IllegalArgumentException("Headline, lead and byline are set on their own card");
        };
    }

    private static <F extends Found> Optional<F> first(List<F> found) {
        return found.stream().findFirst();
    }

    /** The first number with what follows it as its unit and what stands before it as its name. */
    private static FoundIndicator figure(Excerpt words, String plain) {
        Matcher number = NUMBER.matcher(plain);
        boolean found = number.find();
        String name = found ? plain.substring(0, number.start()).strip() : plain;
        String unit = found ? plain.substring(number.end()).strip() : "";
        return new FoundIndicator(
                name.isEmpty() ? plain : name,
                found ? value(number.group()) : BigDecimal.ZERO,
                unit,
                unit.startsWith("%") ? FigureKind.SHARE : FigureKind.LEVEL,
                null,
                Bound.EXACT,
                null,
                null,
                words);
    }

    private static BigDecimal value(String printed) {
        String plain = printed.replaceAll("[.,]$", "").replace(".", "").replace(',', '.');
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException severalCommas) {
            return BigDecimal.ZERO;
        }
    }

    /** The words of the action alone where they stand inside the words pointed at, so that the task is called by them. */
    private FoundDirective directive(FoundDirective it, Excerpt words, StoredDocument document) {
        ReceivedText.Accepted received = documents.received(document);
        Excerpt action = WordPlaces.of(received, it.words().text()).stream()
                .filter(place -> words.span().contains(place.span()))
                .findFirst()
                .orElse(words);
        return new FoundDirective(
                it.assignee(),
                it.coAssignees(),
                it.deadline(),
                it.due(),
                it.recurrence(),
                it.product(),
                it.issuer(),
                it.weight(),
                action);
    }
}
