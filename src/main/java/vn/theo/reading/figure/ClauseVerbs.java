package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds the verbs of measuring in a sentence: "tăng", "đạt", "chiếm", and the light words around them. */
final class ClauseVerbs {
    /** @param value its class: "up", "down average", "be" … */
    record Verb(int from, int end, String value) {
        boolean isChange() {
            return value.startsWith("up") || value.startsWith("down");
        }
    }

    private final Stretch s;
    /** For each closing bracket the one that it closes. */
    private final int[] opens;

    ClauseVerbs(Stretch sentence, int[] opens) {
        this.s = sentence;
        this.opens = opens;
    }

    /** The verbs of a part of the sentence, from left to right; what stands in brackets is passed over. */
    List<Verb> in(int start, int end) {
        List<Verb> verbs = new ArrayList<>();
        Stretch before = s.part(0, end);
        int i = start;
        while (i < end) {
            if (s.is(i, "(")) {
                i = closing(i, end);
                continue;
            }
            int opaque = FigureWords.OPAQUE.lengthAt(s, i);
            Lexicon.Match verb = FigureWords.at(FigureWords.VERBS, before, i);
            boolean taken = verb.length() > 0 && isVerb(i, verb, opaque, end);
            if (taken) {
                verbs.add(new Verb(i, i + verb.length(), verb.value()));
            }
            i += taken ? verb.length() : Math.max(1, opaque);
        }
        return verbs;
    }

    /** "tăng trưởng" is a verb only right before its figure; elsewhere it opens or ends a name. */
    private boolean isVerb(int i, Lexicon.Match verb, int opaque, int end) {
        int after = i + verb.length();
        boolean fits = after <= end && verb.length() >= opaque;
        boolean noun = s.is(after - 1, "trưởng") && (afterLight(after, end) < end || isNounBefore(s.norm(i - 1)));
        return fits && !noun;
    }

    private static boolean isNounBefore(String word) {
        return switch (word) {
            case "vào", "cho", "về", "của", "đà", "mức", "độ", "với" -> true;
            default -> false;
        };
    }

    private int closing(int i, int end) {
        for (int at = i + 1; at < end; at++) {
            if (s.is(at, ")") && opens[at] == i) {
                return at + 1;
            }
        }
        return i + 1;
    }

    /** The position after words that say nothing by themselves: "ước", "thực hiện", "khoảng". */
    int afterLight(int from, int end) {
        int i = from;
        while (i < end) {
            int light = Math.max(FigureWords.LIGHT.lengthAt(s, i), FigureWords.BOUNDS.lengthAt(s, i));
            if (light == 0 || FigureWords.OPAQUE.lengthAt(s, i) > light) {
                return i;
            }
            i += light;
        }
        return end;
    }
}
