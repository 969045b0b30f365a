package vn.theo.reading.directive;

import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * "chủ trì, phối hợp với Y làm …": who helps, and where the action begins.
 *
 * @param action where the action begins
 */
record Cooperation(int action, List<String> helpers) {
    private static final Lexicon LEADING = Lexicon.of(
            "chủ trì , phối hợp với",
            "chủ trì , phối hợp cùng",
            "chủ trì phối hợp với",
            "chủ trì phối hợp cùng",
            "chủ trì , phối với",
            "chủ trì và phối hợp với",
            "làm đầu mối , phối hợp với",
            "chủ trì , cùng với",
            "chủ trì , phối hợp chặt chẽ với",
            "chủ trì , chủ động phối hợp với",
            "chủ trì , cùng",
            "chủ trì , phối hợp",
            "chủ trì phối hợp");
    private static final Lexicon HELPING = Lexicon.of(
            "phối hợp",
            "phối hợp với",
            "phối hợp cùng",
            "phối hợp nhịp nhàng với",
            "phối hợp đồng bộ với",
            "phối hợp hiệu quả với",
            "kết hợp với",
            "cùng với",
            "phối hợp thường xuyên với",
            "phối hợp chặt chẽ với",
            "phối hợp chặt chẽ cùng",
            "phối hợp tốt với");

    private static final int FARTHEST = 200;

    Cooperation {
        helpers = List.copyOf(helpers);
    }

    /** Reads the words from i on, where a verb phrase begins. */
    static Cooperation at(Stretch clause, int i) {
        int lead = i;
        for (int manner = TaskVerbs.manner(clause, lead);
                manner > 0 && LEADING.lengthAt(clause, lead) == 0 && !clause.at(lead, "chủ trì");
                manner = TaskVerbs.manner(clause, lead)) {
            lead += manner;
        }
        int leading = LEADING.lengthAt(clause, lead);
        if (leading > 0) {
            int names = lead + leading;
            int end = namesEnd(clause, names);
            if (end < clause.size()) {
                return new Cooperation(
                        skipComma(clause, end), AgentNames.split(clause.part(names, trimmed(clause, names, end))));
            }
            return new Cooperation(i, AgentNames.split(clause.part(names, end)));
        }
        if (clause.at(lead, "chủ trì")) {
            int next = skipComma(clause, lead + 2);
            boolean verb = next < clause.size() && TaskVerbs.opensTask(clause, next);
            return new Cooperation(verb ? next : i, List.of());
        }
        return new Cooperation(i, helping(clause, lead));
    }

    /** "phối hợp với Sở A": who helps and nothing to do yet; what follows the semicolon goes on with the names. */
    static boolean isAlone(Stretch action) {
        int names = HELPING.lengthAt(action, 0);
        Agents.Agent agent = names > 0 && names < action.size() ? Agents.at(action, names) : null;
        return agent != null && agent.verb() < 0 && agent.end() == action.size();
    }

    private static List<String> helping(Stretch clause, int i) {
        int length = HELPING.lengthAt(clause, i);
        if (length == 0 || !Agents.startsAt(clause, i + length)) {
            return List.of();
        }
        int end = namesEnd(clause, i + length);
        int stop = clause.find(i + length, "trong việc");
        end = stop > 0 ? Math.min(end, stop) : end;
        return AgentNames.split(clause.part(i + length, trimmed(clause, i + length, end)));
    }

    /** Where the names end: at the verb of what is to be done together. */
    private static int namesEnd(Stretch clause, int from) {
        int purpose = clause.find(from, "để");
        int end = verbAfterNames(clause, from);
        return purpose > from && purpose < end && purpose - from < FARTHEST ? purpose + 1 : end;
    }

    private static int verbAfterNames(Stretch clause, int from) {
        Agents.Agent names = Agents.at(clause, from);
        if (names != null && names.verb() > 0) {
            return names.verb();
        }
        for (int k = from + 1; k < Math.min(clause.size(), from + FARTHEST); k++) {
            if (TaskVerbs.isPredicate(clause, k)) {
                return k;
            }
        }
        return clause.size();
    }

    private static int trimmed(Stretch clause, int from, int end) {
        int result = end;
        while (result > from + 1 && isTrailing(clause, result - 1)) {
            result--;
        }
        return result;
    }

    private static boolean isTrailing(Stretch clause, int i) {
        return clause.is(i, "để") || !clause.token(i).isWord() && !clause.is(i, ")");
    }

    private static int skipComma(Stretch clause, int i) {
        return clause.is(i, ",") || clause.is(i, ":") ? i + 1 : i;
    }
}
