package vn.theo.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;

/** Puts a person and the posts that a text states into the record. */
@Service
@Transactional
public class RecordPerson {
    private final People people;
    private final Clock clock;

    RecordPerson(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Finds the person of this name or creates one, and keeps the posts as true on this date.
     *
     * @throws IllegalArgumentException when the name has no letter
     */
    public Person record(String name, List<String> posts, LocalDate asOf, Evidence evidence) {
        String printed = name.strip();
        if (NameKey.of(printed).isEmpty()) {
            throw new IllegalArgumentException("A person needs a name with letters, got '" + name + "'");
        }
        people.lock();
        Person person = people.findByName(printed).orElseGet(() -> people.add(printed));
        List<String> stated = posts.stream()
                .map(String::strip)
                .filter(post -> !post.isEmpty())
                .toList();
        people.addMention(person.id(), stated, asOf, evidence);
        return person;
    }

    /** Takes back what rests on these words: the mention and its posts. A person without mentions leaves the lists. */
    public void retract(long personId, Quote quote, String by, String reason) {
        people.retractMentions(personId, quote, by, reason, clock.instant());
    }
}
