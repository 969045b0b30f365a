package vn.theo.reading.person;

import java.util.List;
import vn.theo.reading.EventRole;
import vn.theo.reading.text.Stretch;

/**
 * One place where a text names a person.
 *
 * @param words the sentence
 * @param name the name alone
 * @param positions the posts beside it
 * @param from position in the sentence where the mention begins, with title and posts
 * @param end position after the last word of the mention
 */
record PersonMention(Stretch words, Stretch name, List<Stretch> positions, int from, int end, EventRole role) {
    PersonMention {
        positions = List.copyOf(positions);
    }

    /** Where in the sentence the name begins. */
    int nameAt() {
        return name.first() - words.first();
    }

    PersonMention as(EventRole other) {
        return new PersonMention(words, name, positions, from, end, other);
    }
}
