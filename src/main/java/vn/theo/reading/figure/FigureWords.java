package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** The lexicons of the figures, and the walks over them that the parts of the grammar share. */
final class FigureWords {
    static final Lexicon UNITS = Lexicon.load("figure-units.txt");
    static final Lexicon EXCLUDED = Lexicon.load("figure-excluded.txt");
    static final Lexicon VERBS = Lexicon.load("figure-verbs.txt");
    static final Lexicon OPAQUE = Lexicon.load("figure-opaque.txt");
    static final Lexicon BOUNDS = Lexicon.load("figure-bounds.txt");
    static final Lexicon LIGHT = Lexicon.load("figure-light.txt");
    static final Lexicon REFERENCES = Lexicon.load("figure-references.txt");
    static final Lexicon MODES = Lexicon.load("figure-modes.txt");
    static final Lexicon NAMES = Lexicon.load("figure-names.txt");
    static final Lexicon ORDINALS = Lexicon.load("figure-ordinals.txt");
    static final Lexicon CUTS = Lexicon.load("figure-cuts.txt");
    static final Lexicon TAILS = Lexicon.load("figure-tails.txt");

    private static final int LONGEST = 6;

    private static final Lexicon.Match NONE = new Lexicon.Match("", "", 0);

    private FigureWords() {}

    /** The longest entry at a position; one of length 0 and no value when none stands there. */
    static Lexicon.Match at(Lexicon lexicon, Stretch stretch, int i) {
        Lexicon.Match match = lexicon.at(stretch, i);
        return match == null ? NONE : match;
    }

    /** The longest entry that ends right before a position and does not begin before another, null when none. */
    static Lexicon.@Nullable Match before(Lexicon lexicon, Stretch stretch, int end, int earliest) {
        for (int i = lexicon.next(stretch, Math.max(earliest, end - LONGEST), end);
                i < end;
                i = lexicon.next(stretch, i + 1, end)) {
            Lexicon.Match match = lexicon.at(stretch, i, end);
            if (match != null && match.length() == end - i) {
                return match;
            }
        }
        return null;
    }

    /** Whether words stand within a part of the stretch. */
    static boolean within(Stretch stretch, int from, int end, String words) {
        int low = Math.max(0, from);
        int high = Math.min(stretch.size(), end);
        return high > low && stretch.part(low, high).find(0, words) >= 0;
    }

    /** Whether an entry with this value stands at a position. */
    static boolean isAt(Lexicon lexicon, Stretch stretch, int i, String value) {
        return at(lexicon, stretch, i).value().equals(value);
    }

    /** What a bounding word says of the number after it. */
    static Bound bound(String value) {
        return switch (value) {
            case "below" -> Bound.BELOW;
            case "above" -> Bound.ABOVE;
            case "about" -> Bound.ABOUT;
            case "at least" -> Bound.AT_LEAST;
            case "at most" -> Bound.AT_MOST;
            default -> Bound.EXACT;
        };
    }

    static boolean isPause(Stretch stretch, int i) {
        Token token = stretch.token(i);
        return !token.isWord()
                && !token.isNumber()
                && switch (token.norm()) {
                    case ",", ";", ":", ".", "(", ")", "...", "!", "?", "[", "]", "" -> true;
                    default -> false;
                };
    }
}
