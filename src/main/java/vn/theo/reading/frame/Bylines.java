package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Finds who wrote a page: a line of its own ("Tin, ảnh: …", a bare name) or the tail of the last paragraph ("(HTH)"). */
public final class Bylines {
    /**
     * A byline as printed.
     *
     * @param names the stretches that are names; empty when only a source is named
     */
    public record Byline(Stretch words, List<Stretch> names) {}

    private static final int LONGEST = 80;

    private final Lexicon openings = Lexicon.load("byline-openings.txt");

    /** Whether the block begins as bylines do ("Tin, ảnh: …"), so that it is no caption. */
    boolean isOpened(Block block) {
        return openings.at(block.content(), 0) != null && whole(block) != null;
    }

    /** The byline that this whole block is, null when it is none. */
    @Nullable
    Byline whole(Block block) {
        Stretch words = block.content();
        if (block.length() > LONGEST
                || block.inTable()
                || words.isEmpty()
                || !block.marker().isEmpty()) {
            return null;
        }
        Lexicon.Match opening = openings.at(words, 0);
        if (opening != null) {
            int start = opening.length();
            if (words.norm(start).equals(":")) {
                start++;
            }
            boolean source = opening.value().equals("source");
            boolean ended = words.norm(words.size() - 1).equals(".") && words.size() > 8;
            boolean sourceNamed =
                    !source || (start < words.size() && words.token(start).capital());
            return start >= words.size() || ended || !sourceNamed
                    ? null
                    : new Byline(words, source ? List.of() : names(words.part(start, words.size())));
        }
        return isNames(words) ? new Byline(words, names(words)) : null;
    }

    /** The byline that ends the stretch after the last sentence, null when none does. */
    @Nullable
    Byline trailing(Stretch words) {
        int from = Math.max(1, words.size() - 9);
        for (int i = words.size() - 1; i > from; i--) {
            String before = words.norm(i - 1);
            boolean ended = before.equals(".") || before.equals("...") || before.equals("\"") || before.equals("/");
            Stretch tail = words.part(i, words.size());
            if (ended && words.token(i).spaced() && (isBracketed(tail) || isNames(tail))) {
                return new Byline(tail, names(tail));
            }
        }
        return null;
    }

    /** "(HTH)", "(Theo TTXVN)". */
    private static boolean isBracketed(Stretch tail) {
        if (tail.size() < 3
                || !tail.norm(0).equals("(")
                || !tail.norm(tail.size() - 1).equals(")")) {
            return false;
        }
        for (int i = 1; i < tail.size() - 1; i++) {
            boolean fits = tail.token(i).capital() || ".,-&/".contains(tail.norm(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are nothing but one to four names: "TRỌNG LỢI", "T.SỸ", "Thành Trung - Duy Chiến". */
    private static boolean isNames(Stretch words) {
        if (words.size() > 16 || !words.token(0).capital()) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.token(i);
            boolean joint = token.is(".")
                    || token.is("-")
                    || token.is(",")
                    || token.is("và")
                    || token.is("(")
                    || token.is(")")
                    || token.is("/")
                    || token.is("&");
            if (!token.capital() && !joint) {
                return false;
            }
            capitals += token.capital() ? 1 : 0;
        }
        boolean stop = words.norm(words.size() - 1).equals(".") && words.size() > 4;
        return capitals >= 1 && capitals <= 9 && !stop && isNameSized(words);
    }

    private static boolean isNameSized(Stretch words) {
        for (Stretch name : names(words)) {
            int syllables = 0;
            for (int i = 0; i < name.size(); i++) {
                syllables += name.token(i).isWord() ? 1 : 0;
            }
            if (syllables > 4) {
                return false;
            }
        }
        return true;
    }

    private static List<Stretch> names(Stretch words) {
        List<Stretch> names = new ArrayList<>();
        boolean bracketed = words.norm(0).equals("(");
        Stretch inner = bracketed ? words.part(1, words.size() - 1) : words;
        if (inner.norm(0).equals("theo")) {
            return List.of();
        }
        int from = 0;
        for (int i = 0; i <= inner.size(); i++) {
            String norm = inner.norm(i);
            boolean end = i == inner.size()
                    || norm.equals(",")
                    || norm.equals("và")
                    || norm.equals("(")
                    || norm.equals("&")
                    || norm.equals("/")
                    || (norm.equals("-") && inner.token(i).spaced());
            if (end) {
                if (i > from && inner.token(from).capital()) {
                    names.add(inner.part(from, i));
                }
                from = i + 1;
                if (norm.equals("(")) {
                    break;
                }
            }
        }
        return names;
    }
}
