package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Stretch;

/** Speakers whom a sentence names in passing: by the honorific alone, or as the source of what it says. */
final class Sources {
    private static final int LONGEST_SOURCE = 40;

    private Sources() {}

    /** "Ông cũng đề nghị …", "Đồng chí nhấn mạnh …": the speaker is named by the honorific alone; null elsewhere. */
    static @Nullable Governing pronoun(Stretch sentence, int i) {
        int length = sentence.at(i, "đồng chí") ? 2 : sentence.at(i, "ông") || sentence.at(i, "bà") ? 1 : 0;
        boolean opens = length > 0
                && (sentence.token(i).capital()
                        || i > 0 && !sentence.token(i - 1).isWord());
        OrderVerbs.Found found = opens ? OrderVerbs.governing(sentence, i + length) : null;
        if (found == null) {
            return null;
        }
        boolean said = found.order().value().equals("say");
        boolean tells = said
                ? Governing.RESOLUTE.contains(found.order().phrase())
                : OrderVerbs.addresses(sentence, found.end());
        if (!tells) {
            return null;
        }
        String issuer = sentence.part(i, i + length).plain();
        return new Governing(issuer, found.order().phrase(), found.order().value(), found.end(), false, found.past());
    }

    /** "Theo ông X, Phó Chủ tịch …, thời gian tới cần …": who speaks stands before, and no verb says so. */
    static @Nullable Governing accordingTo(Stretch sentence, int start) {
        int from = start + (sentence.at(start, "cũng theo") ? 2 : 1);
        if (!sentence.is(from - 1, "theo") || !Agents.isPersonAt(sentence, from)) {
            return null;
        }
        int name = -1;
        for (int i = from + 1; i < Math.min(sentence.size(), start + LONGEST_SOURCE); i++) {
            String norm = sentence.norm(i);
            if (norm.equals(":") || norm.equals(";")) {
                return null;
            }
            if (norm.equals(",")) {
                name = name < 0 ? i : name;
                if (!isOffice(sentence, i + 1)) {
                    String issuer = sentence.part(from, name).plain();
                    return i + 1 < sentence.size()
                            ? new Governing(issuer, "cho rằng", "say", i + 1, false, false)
                            : null;
                }
            }
        }
        return null;
    }

    /** Whether an office of the person before the comma follows, and nothing that it does. */
    private static boolean isOffice(Stretch sentence, int i) {
        Agents.Agent agent = Agents.isPersonAt(sentence, i) ? Agents.at(sentence, i) : null;
        int comma = sentence.find(i, ",");
        return agent != null && comma > 0 && (agent.verb() < 0 || agent.verb() > comma);
    }
}
