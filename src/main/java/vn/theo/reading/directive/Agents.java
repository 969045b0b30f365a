package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Recognises who is told to do something or who tells: bodies, offices, groups of people, alone or in a row. */
final class Agents {
    private static final Lexicon HEADS = Lexicon.load("agency-heads.txt");
    private static final Lexicon DETERMINERS = Lexicon.load("agency-determiners.txt");

    private static final Lexicon PLACES = Lexicon.load("places.txt");

    private Agents() {}

    /**
     * An addressee or speaker.
     *
     * @param from where the name begins
     * @param end after its last token
     * @param verb where its verb begins, -1 when the clause holds none
     * @param report whether the verb tells what happened ("đã", "được") and not what is to be done
     * @param person whether it begins with an office held by one person or with an honorific
     * @param group whether it names a group of people who can be told and do not tell
     */
    record Agent(int from, int end, int verb, boolean report, boolean person, boolean group) {
        Stretch in(Stretch s) {
            return s.part(from, end);
        }
    }

    /** The addressee or speaker whose name begins at i, null when none does. */
    static @Nullable Agent at(Stretch s, int i) {
        int head = headAt(s, i);
        if (head < 0) {
            return placeName(s, i);
        }
        boolean person = isPerson(s, i, head);
        Lexicon.Match match = HEADS.at(s, head);
        boolean group = match != null && match.value().equals("group");
        return AgentScan.scan(s, i, Math.max(head + 1, head + HEADS.lengthAt(s, head)), person, group);
    }

    /** Whether the head of an addressee's name stands anywhere in some words. */
    static boolean headIn(Stretch words) {
        return HEADS.isIn(words);
    }

    /** How many tokens the head of a name takes that stands right at i, 0 when none does. */
    static int headLength(Stretch s, int i) {
        Lexicon.Match head = HEADS.at(s, i);
        return head == null || head.value().equals("no") ? 0 : head.length();
    }

    /** Whether an addressee's name begins at i. */
    static boolean startsAt(Stretch s, int i) {
        return headAt(s, i) >= 0;
    }

    /** Where the head of a name that begins at i stands, behind its determiners; -1 when no name begins there. */
    private static int headAt(Stretch s, int i) {
        int position = i;
        boolean honorific = false;
        for (int guard = 0; guard < 4; guard++) {
            Lexicon.Match head = HEADS.at(s, position);
            int determiner = DETERMINERS.lengthAt(s, position);
            if (head != null && (head.length() >= determiner || determiner == 0)) {
                return head.value().equals("no") || isDoing(s, i, position) ? -1 : position;
            }
            if (determiner == 0) {
                return honorific && position < s.size() && s.token(position).capital() ? position : -1;
            }
            honorific = s.at(position, "ông") || s.at(position, "bà") || s.at(position, "đồng chí");
            position += determiner;
        }
        return -1;
    }

    /** "Tổ chức thi công …" at the start of a clause is a verb; "tổ chức, cá nhân" and "các tổ chức" are not. */
    private static boolean isDoing(Stretch s, int i, int head) {
        if (head > i || !s.at(head, "tổ chức") || s.at(head, "tổ chức đảng")) {
            return false;
        }
        return switch (s.norm(head + 2)) {
            case ",", "có", "cá", "chính", "và", "khác", "liên" -> false;
            default -> true;
        };
    }

    /** Whether a name can begin at i behind a comma: a bare "đơn vị" there only goes on with a row of names. */
    static boolean startsClauseAt(Stretch s, int i) {
        Agent agent = headAt(s, i) >= 0 ? at(s, i) : null;
        boolean marked = i < s.size() && (s.token(i).capital() || DETERMINERS.lengthAt(s, i) > 0);
        return agent != null && (marked || agent.verb() > 0 && TaskVerbs.modal(s, agent.verb()) > 0);
    }

    /** Whether the name that begins at i is that of one person or office. */
    static boolean isPersonAt(Stretch s, int i) {
        int head = headAt(s, i);
        return head >= 0 && isPerson(s, i, head);
    }

    private static boolean isPerson(Stretch s, int i, int head) {
        Lexicon.Match match = HEADS.at(s, head);
        boolean honorific = s.at(i, "ông") || s.at(i, "bà") || s.at(i, "đồng chí");
        return honorific || (match != null && match.value().equals("person"));
    }

    /** "Thanh Hóa cần huy động …": a bare proper name is an addressee only right before a duty, a known place before any verb. */
    private static @Nullable Agent placeName(Stretch s, int i) {
        int end = i;
        while (end < s.size() && s.token(end).capital() && end - i < 5) {
            end++;
        }
        boolean named = end - i >= 2 && !TaskVerbs.opensTask(s, i);
        boolean place = named && PLACES.lengthAt(s, i) == end - i && TaskVerbs.opensTask(s, end);
        return named && end < s.size() && (place || TaskVerbs.modal(s, end) > 0)
                ? new Agent(i, end, end, false, false, false)
                : null;
    }

    /** Whether the sign at a position is part of the name that opens the sentence: "Bộ trưởng các Bộ: Xây dựng, …". */
    static boolean nameHolds(Stretch s, int position) {
        int start = Connectives.start(s);
        Agent agent = at(s, start + OrderVerbs.lengthAt(s, start));
        return agent != null && agent.end() > position;
    }
}
