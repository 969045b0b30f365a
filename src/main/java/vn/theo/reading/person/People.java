package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.EventRole;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.frame.Bylines;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Finds the people whom a text names, with their posts and what they do; one entry each, at the fullest mention. */
public final class People {
    private static final Lexicon DESCRIPTIONS_OF_PLACE = Lexicon.of(
            "thôn", "bản", "ấp", "xã", "huyện", "quận", "phường", "tổ", "khu", "ở", "trú", "sinh", "quê", "tỉnh", "bên",
            "thứ", "ngoài", "người", "đứng", "ngồi", "trái", "phải", "giữa", "áo", "bìa");

    private final Lexicon honorifics = Lexicon.load("honorifics.txt");
    private final Lexicon heads = Lexicon.load("posts.txt");
    private final Lexicon speech = Lexicon.load("speech-verbs.txt");
    private final PersonNames names = new PersonNames(heads);
    private final Posts posts = new Posts(heads, speech, honorifics, names);
    private final EventRoles roles = new EventRoles(speech);

    public List<FoundPerson> find(FramedText frame) {
        NamedPeople named = new NamedPeople();
        for (Block block : frame.facts()) {
            for (Stretch sentence : block.sentences()) {
                for (PersonMention mention : mentions(sentence)) {
                    named.add(mention);
                }
            }
        }
        List<FoundPerson> people = named.found();
        addAuthors(frame, people);
        people.sort((a, b) -> a.words().span().compareTo(b.words().span()));
        return people;
    }

    private void addAuthors(FramedText frame, List<FoundPerson> people) {
        Bylines.Byline byline = frame.byline();
        if (byline != null) {
            for (Stretch name : byline.names()) {
                addAuthor(
                        new FoundPerson(
                                name.plain(),
                                List.of(),
                                EventRole.AUTHOR,
                                byline.words().excerpt(),
                                PersonTrace.ofByline(name)),
                        people);
            }
        }
        Signature signed = Signature.find(frame.closing(), names, heads);
        Signature signature = signed == null ? Signature.stated(frame.opening(), names) : signed;
        if (signature != null) {
            List<String> positions = signature.post() == null
                    ? List.of()
                    : List.of(signature.post().plain());
            addAuthor(
                    new FoundPerson(
                            signature.name().plain(),
                            positions,
                            EventRole.AUTHOR,
                            signature.name().excerpt(),
                            PersonTrace.of(signature)),
                    people);
        }
    }

    private static void addAuthor(FoundPerson author, List<FoundPerson> people) {
        boolean known = people.stream()
                .anyMatch(person -> Normal.collapsed(person.name()).equals(Normal.collapsed(author.name())));
        if (known) {
            people.replaceAll(person -> !Normal.collapsed(person.name()).equals(Normal.collapsed(author.name()))
                            || person.role() != EventRole.MENTIONED
                    ? person
                    : new FoundPerson(
                            person.name(), person.positions(), EventRole.AUTHOR, person.words(), author.trace()));
        } else {
            people.add(author);
        }
    }

    /** The people of one sentence in order, each with its role. */
    List<PersonMention> mentions(Stretch words) {
        List<PersonMention> found = List.of();
        int i = 0;
        int address = honorifics.next(words, 0, words.size());
        while (i < words.size()) {
            address = address < i ? honorifics.next(words, i, words.size()) : address;
            // a name begins with a capital letter, behind a form of address or without one
            boolean begins = i == address || words.token(i).capital();
            int after = found.isEmpty() ? 0 : found.getLast().end();
            PersonMention mention = begins ? mentionAt(words, i, after) : null;
            if (mention != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mention);
            }
            i = mention == null ? i + 1 : Math.max(i + 1, mention.end());
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<PersonMention> withRoles = new ArrayList<>(found.size());
        for (int k = 0; k < found.size(); k++) {
            PersonMention mention = found.get(k);
            int next = k + 1 < found.size() ? found.get(k + 1).from() : words.size();
            withRoles.add(mention.as(roles.of(
                    words, mention.from(), mention.end(), next, found.getFirst().from())));
        }
        shareRoles(words, withRoles);
        return withRoles;
    }

    /** "A, Bí thư; B, Chủ tịch đồng chủ trì …": what the last of a row does, all of the row do. */
    private void shareRoles(Stretch words, List<PersonMention> row) {
        for (int k = row.size() - 2; k >= 0; k--) {
            PersonMention mention = row.get(k);
            PersonMention next = row.get(k + 1);
            boolean weaker = mention.role().compareTo(next.role()) > 0 && next.role() != EventRole.AUTHOR;
            if (weaker && isJoined(words, mention.end(), next.from())) {
                row.set(k, mention.as(next.role()));
            }
        }
    }

    private boolean isJoined(Stretch words, int from, int to) {
        for (int i = from; i < to; i++) {
            String norm = words.norm(i);
            boolean joint = norm.equals(",") || norm.equals(";") || norm.equals("và") || norm.equals("cùng");
            if (!joint && honorifics.at(words, i) == null && !norm.equals("chí")) {
                return false;
            }
        }
        return from < to;
    }

    private @Nullable PersonMention mentionAt(Stretch words, int i, int after) {
        // "tỉnh Bà Rịa": what looks like a form of address begins the name of a place
        int address = names.isPlaceAt(words, i) ? i : addressEnd(words, i);
        if (address > i && !posts.startsAt(words, address)) {
            int length = names.addressed(words, address);
            return length == 0 ? null : mention(words, address, length, i, apposed(words, i, after));
        }
        // "huyện Triệu Hòa Vũ Đức Minh": the name begins at its common family name
        boolean place =
                !names.isCommonFamily(words, i) && words.token(i - 1).capital() && names.isCommonFamily(words, i + 1);
        if (ForeignNames.startsAt(words, i)) {
            return behindStatePost(words, i, after);
        }
        if (!names.isFamily(words, i) || i > 0 && place) {
            return null;
        }
        List<Stretch> before = posts.before(words, i, after);
        if (!before.isEmpty()) {
            Stretch nearest = before.getLast();
            boolean directly = posts.headLength(nearest, 0) == nearest.size();
            int length = names.afterPost(words, i, directly);
            if (length > 0) {
                int from = before.getFirst().first() - words.first();
                return mention(words, i, length, addressStart(words, from), before);
            }
        }
        int length = names.bare(words, i);
        return length > 0 ? mention(words, i, length, i, List.of()) : listed(words, i);
    }

    /** "Phó Trưởng Đoàn ĐBQH tỉnh, ông …", "Chánh Thanh tra tỉnh - bà …": the post that stands before the form of address. */
    private List<Stretch> apposed(Stretch words, int i, int after) {
        boolean joint = words.is(i - 1, ",") || words.is(i - 1, "-") || words.is(i - 1, "–");
        boolean single = words.is(i, "ông") || words.is(i, "bà") || words.is(i, "ngài");
        if (!joint || !single) {
            return List.of();
        }
        List<Stretch> before = posts.before(words, i - 1, after);
        boolean row = before.size() == 1 && words.is(before.getFirst().first() - words.first() - 1, "của");
        return before.size() == 1 && !row ? before : List.of();
    }

    /** "Tổng thống Nga Vladimir Putin". */
    private @Nullable PersonMention behindStatePost(Stretch words, int i, int after) {
        List<Stretch> before = posts.before(words, i, after);
        if (before.isEmpty() || !ForeignNames.isStatePost(before.getLast())) {
            return null;
        }
        int length = names.foreign(words, i);
        int from = before.getFirst().first() - words.first();
        return length == 0 ? null : mention(words, i, length, addressStart(words, from), before);
    }

    /** Two syllables count as a name when a post follows: "Nguyễn Hạnh, Phó Chủ tịch …". */
    private @Nullable PersonMention listed(Stretch words, int i) {
        int length = names.addressed(words, i);
        boolean post = length >= 2
                && names.isCommonFamily(words, i)
                && !posts.after(words, i + length).isEmpty()
                && !words.token(Math.max(0, i - 1)).capital();
        return post ? mention(words, i, length, i, List.of()) : null;
    }

    private PersonMention mention(Stretch words, int name, int length, int from, List<Stretch> before) {
        int end = name + length;
        List<Stretch> after = posts.after(words, end);
        List<Stretch> all = new ArrayList<>(before);
        all.addAll(after);
        if (!after.isEmpty()) {
            end = after.getLast().end() - words.first();
        } else if (words.is(end, "(")) {
            int close = words.find(end, ")");
            boolean described = close > 0
                    && close - end <= 7
                    && words.token(end + 1).isWord()
                    && !words.token(end + 1).capital()
                    && before.isEmpty()
                    && DESCRIPTIONS_OF_PLACE.at(words, end + 1) == null
                    && !hasNumber(words.part(end + 1, close));
            if (described) {
                all.add(words.part(end + 1, close));
                end = close + 1;
            }
        }
        return new PersonMention(words, words.part(name, name + length), all, from, end, EventRole.MENTIONED);
    }

    private static boolean hasNumber(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** The position after the forms of address at i ("đồng chí", "GS, TS."), i when none stands there. */
    private int addressEnd(Stretch words, int i) {
        int end = i;
        // "Trung Nguyên …": only in small letters it says that somebody held a post
        int length = words.is(i, "nguyên") && words.token(i).capital() ? 0 : honorifics.lengthAt(words, end);
        while (length > 0) {
            end += length;
            while (end < words.size()
                    && end > i
                    && (words.is(end, ".") || words.is(end, ","))
                    && words.token(end - 1).capital()
                    && honorifics.lengthAt(words, end + 1) > 0) {
                end++;
            }
            if (words.is(end, ".") && words.token(end - 1).capital()) {
                end++;
            }
            length = honorifics.lengthAt(words, end);
        }
        return end;
    }

    private int addressStart(Stretch words, int from) {
        for (int length = 3; length > 0; length--) {
            if (from - length >= 0 && honorifics.lengthAt(words, from - length) == length) {
                return from - length;
            }
        }
        return from;
    }
}
