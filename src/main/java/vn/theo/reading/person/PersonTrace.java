package vn.theo.reading.person;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.EventRole;
import vn.theo.reading.Explanation.Role;
import vn.theo.reading.Explanation.Rule;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/** Says which words made a person: name, posts, and what the person does. */
final class PersonTrace {
    private static final int FARTHEST_DEED = 14;
    private static final Lexicon CHAIRS = Lexicon.load("chair-verbs.txt");
    private static final Lexicon SPEECH = Lexicon.load("speech-verbs.txt");
    private static final Lexicon ATTENDANCE = Lexicon.load("attendance.txt");

    private PersonTrace() {}

    /**
     * A person named in a sentence.
     *
     * @param fullest the mention with the posts
     * @param telling the mention that says what the person does
     */
    static Trace of(PersonMention fullest, PersonMention telling) {
        return Trace.of(() -> {
            TraceParts parts = new TraceParts(fullest.words().text()).add(Role.NAME, fullest.name());
            fullest.positions().forEach(post -> parts.add(Role.POST, post));
            parts.add(Role.DEED, deed(telling));
            return parts.by(rule(telling.role()));
        });
    }

    static Trace ofByline(Stretch name) {
        return Trace.of(() -> new TraceParts(name.text()).add(Role.NAME, name).by(Rule.PERSON_BYLINE));
    }

    static Trace of(Signature signature) {
        return Trace.of(() -> new TraceParts(signature.name().text())
                .add(Role.NAME, signature.name())
                .add(Role.POST, signature.post())
                .by(Rule.PERSON_SIGNATURE));
    }

    private static Rule rule(EventRole role) {
        return switch (role) {
            case CHAIR -> Rule.PERSON_CHAIR;
            case SPEAKER -> Rule.PERSON_SPEAKER;
            case ATTENDEE -> Rule.PERSON_ATTENDEE;
            case AUTHOR, MENTIONED -> Rule.PERSON_NAMED;
        };
    }

    private static @Nullable Stretch deed(PersonMention mention) {
        Lexicon verbs = switch (mention.role()) {
            case CHAIR -> CHAIRS;
            case SPEAKER -> SPEECH;
            case ATTENDEE -> ATTENDANCE;
            case AUTHOR, MENTIONED -> null;
        };
        if (verbs == null) {
            return null;
        }
        Stretch words = mention.words();
        for (int i = mention.end(); i < Math.min(words.size(), mention.end() + FARTHEST_DEED); i++) {
            if (verbs.lengthAt(words, i) > 0) {
                return words.part(i, i + verbs.lengthAt(words, i));
            }
        }
        for (int i = mention.from() - 1; i >= 0; i--) {
            int length = verbs.lengthAt(words, i);
            boolean whole = length > 0 && (i == 0 || verbs.lengthAt(words, i - 1) <= length);
            if (whole) {
                return words.part(i, i + length);
            }
        }
        // of a row of people the last one's verb is everybody's
        for (int i = mention.end(); i < words.size(); i++) {
            if (verbs.lengthAt(words, i) > 0) {
                return words.part(i, i + verbs.lengthAt(words, i));
            }
        }
        return null;
    }
}
