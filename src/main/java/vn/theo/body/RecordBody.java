package vn.theo.body;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;

/** Puts a body into the record, or finds it there under any of its names. */
@Service
@Transactional
public class RecordBody {
    private final Bodies bodies;
    private final Clock clock;

    RecordBody(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Finds the body that is printed so or creates it, and keeps this mention of it.
     *
     * @param evidence the words, null when the body is entered by hand
     * @throws IllegalArgumentException when the name has no letter or digit
     */
    public Body record(String name, @Nullable Evidence evidence, String by) {
        String printed = name.strip();
        if (NameKey.of(printed).isEmpty()) {
            throw new IllegalArgumentException("A body needs a name with letters, got '" + name + "'");
        }
        bodies.lock();
        Body body = bodies.findByName(printed).orElseGet(() -> {
            Body added = bodies.add(printed);
            bodies.addAlias(added.id(), printed, by, clock.instant());
            return added;
        });
        bodies.addMention(body.id(), printed, evidence, by, clock.instant());
        return body;
    }

    /**
     * From now on this printed form leads to this body too.
     *
     * @throws IllegalArgumentException when the form already leads to another body
     */
    public void addAlias(long bodyId, String printed, String by) {
        bodies.lock();
        Optional<Body> holder = bodies.findByName(printed);
        if (holder.isEmpty()) {
            bodies.addAlias(bodyId, printed.strip(), by, clock.instant());
        } else if (holder.get().id() != bodyId) {
            throw new IllegalArgumentException(
                    "'" + printed + "' already names " + holder.get().name() + "; one name can mean one body only");
        }
    }

    /** Takes back the mention that rests on these words; a body without mentions leaves the lists. */
    public void retract(long bodyId, Quote quote, String by, String reason) {
        bodies.retractMentions(bodyId, quote, by, reason, clock.instant());
    }
}
