package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.theo.reading.EventRole;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.frame.ActFrames;
import vn.theo.reading.text.Stretch;

/** Brings the mentions of a text together: one entry a person, at the fullest mention, with the strongest role. */
final class NamedPeople {
    private final Map<String, Known> known = new LinkedHashMap<>();

    /** Everything known so far about one person. */
    private static final class Known {
        PersonMention fullest;
        /** The mention that says what the person does. */
        PersonMention telling;

        EventRole role;

        Known(PersonMention mention) {
            this.fullest = mention;
            this.telling = mention;
            this.role = mention.role();
        }

        void tell(Known other) {
            telling = other.role.compareTo(role) < 0 ? other.telling : telling;
            role = telling.role();
        }

        void add(PersonMention mention) {
            telling = mention.role().compareTo(role) < 0 ? mention : telling;
            role = telling.role();
            boolean fuller = mention.positions().size() > fullest.positions().size()
                    || (mention.positions().size() == fullest.positions().size()
                            && ActFrames.isCapitals(fullest.name())
                            && !ActFrames.isCapitals(mention.name()));
            if (fuller) {
                fullest = mention;
            }
        }
    }

    /** Everybody in the order of their first mention. */
    List<FoundPerson> found() {
        joinShortNames();
        List<FoundPerson> people = new ArrayList<>();
        known.values().forEach(person -> people.add(found(person)));
        return people;
    }

    /** "Văn Công" beside "Nguyễn Văn Công": one person, under the full name. */
    private void joinShortNames() {
        Map<String, Known> byEnd = new HashMap<>();
        known.forEach((key, person) -> {
            int last = key.lastIndexOf(' ');
            int second = last < 0 ? -1 : key.lastIndexOf(' ', last - 1);
            if (second > 0) {
                byEnd.putIfAbsent(key.substring(second + 1), person);
            }
            if (last > 0) {
                byEnd.putIfAbsent(key.substring(last + 1), person);
            }
        });
        known.entrySet().removeIf(entry -> {
            Known full = byEnd.get(entry.getKey());
            if (full == null || full == entry.getValue()) {
                return false;
            }
            full.tell(entry.getValue());
            return true;
        });
    }

    /** "Sergei V. Ivanov" and "Sergei Ivanov" are one. */
    private static String withoutInitials(String name) {
        int stop = name.indexOf('.');
        boolean inner = stop > 2 && name.charAt(stop - 2) == ' ' && stop + 1 < name.length();
        return inner ? name.substring(0, stop - 1) + name.substring(stop + 1).strip() : name;
    }

    void add(PersonMention mention) {
        String key = withoutInitials(mention.name().normal());
        if (mention.name().size() == 1) {
            // "Ông Nưng": somebody named in full before
            boolean before = false;
            for (Map.Entry<String, Known> entry : known.entrySet()) {
                if (entry.getKey().endsWith(" " + key)) {
                    entry.getValue().add(mention.as(mention.role()));
                    before = true;
                }
            }
            if (before || !ForeignNames.isAlone(mention.words(), mention.nameAt())) {
                return;
            }
        }
        Known person = known.get(key);
        if (person == null) {
            known.put(key, new Known(mention));
        } else {
            person.add(mention);
        }
    }

    private static FoundPerson found(Known person) {
        PersonMention mention = person.fullest;
        List<String> positions =
                mention.positions().stream().map(Stretch::plain).distinct().toList();
        Excerpt words = mention.words().part(mention.from(), mention.end()).excerpt();
        return new FoundPerson(
                mention.name().plain(), positions, person.role, words, PersonTrace.of(mention, person.telling));
    }
}
