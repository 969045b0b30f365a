package vn.theo.reading.person;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Recognises names of people: capitalised syllables that begin with a family name or stand after a title. */
final class PersonNames {
    private static final int LONGEST = 4;
    private static final int LONGEST_FOREIGN = 7;
    private static final int FARTHEST = 12;

    private final Lexicon families = Lexicon.load("family-names.txt");
    private final Lexicon places = Lexicon.load("places.txt");
    private final Lexicon placeNouns = Lexicon.load("place-nouns.txt");
    private final Lexicon posts;
    private final Lexicon organisations = Lexicon.load("issuer-openings.txt");
    private final Lexicon openings = Lexicon.load("after-names.txt");

    PersonNames(Lexicon posts) {
        this.posts = posts;
    }

    /** How many tokens the name at i takes when nothing announces it: three syllables after a common family name. */
    int bare(Stretch words, int i) {
        Lexicon.Match family = families.at(words, i);
        boolean common = family != null && family.value().isEmpty() && isSyllable(words, i);
        if (!common
                || isInsideRun(words, i)
                || words.token(i).allCapitals()
                || words.token(i + 1).allCapitals()) {
            return 0;
        }
        int length = run(words, i);
        if (length > 0 && words.token(i + length - 1).raw().length() == 1) {
            // "Hà Nội T&T": a club or firm
            return 0;
        }
        return length >= 3 && length <= LONGEST && !isPlace(words, i, length) && !isStreetList(words, i) ? length : 0;
    }

    /** "các tuyến đường chính như Trần Phú, Lê Lợi …": names of streets and schools in a row. */
    private static boolean isStreetList(Stretch words, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 24); j--) {
            if (words.token(j).capital() && j > 0 && words.token(j - 1).capital()) {
                continue;
            }
            switch (words.norm(j)) {
                case "đường", "phố", "trường" -> {
                    return true;
                }
                case ";", ".", ":", "ông", "bà", "chí" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** How many tokens the name takes that follows a form of address ("ông", "đồng chí", "TS."). */
    int addressed(Stretch words, int i) {
        int length = run(words, i);
        boolean office = posts.at(words, i) != null || organisations.at(words, i) != null;
        boolean family = isFamily(words, i);
        if (length == 0 || (office && !family) || (places.lengthAt(words, i) >= length && !family)) {
            return 0;
        }
        if (i > 0 && words.token(i).allCapitals() && words.token(i - 1).allCapitals()) {
            return 0;
        }
        int longest = family ? LONGEST : LONGEST_FOREIGN;
        return length <= longest ? length : family ? LONGEST : 0;
    }

    /** How many tokens the name takes that follows a post; inside a run of capitals the name begins at a family name. */
    int afterPost(Stretch words, int i, boolean directly) {
        boolean body = words.token(i + 1).allCapitals() && !words.token(i).allCapitals();
        if (body || !isFamily(words, i)) {
            // "Bí thư Đoàn TNCS …": nobody's name goes on in capitals
            return 0;
        }
        int length = run(words, i);
        boolean sized = length >= (directly || isCommonFamily(words, i) ? 2 : 3) && length <= LONGEST;
        boolean afterPlaceNoun = i > 0 && placeNouns.at(words, i - 1) != null;
        boolean insidePlace =
                i > 1 && places.lengthAt(words, i - 1) > 1 || afterPlaceNoun && places.lengthAt(words, i) > 1;
        boolean place = insidePlace || places.lengthAt(words, i) == length;
        return sized && !place && !(afterPlaceNoun && length == 2) ? length : 0;
    }

    /** Whether the name of a known place of several syllables begins at i. */
    boolean isPlaceAt(Stretch words, int i) {
        return words.token(i).capital() && places.lengthAt(words, i) > 1;
    }

    boolean isFamily(Stretch words, int i) {
        return isHighland(words, i) || families.at(words, i) != null && isSyllable(words, i);
    }

    boolean isCommonFamily(Stretch words, int i) {
        Lexicon.Match family = families.at(words, i);
        return family != null && family.value().isEmpty() && isSyllable(words, i);
    }

    /** "H'Yim Kđoh", "K'Brell": names of the Central Highlands. */
    private static boolean isHighland(Stretch words, int i) {
        return i >= 0 && words.token(i).capital() && words.token(i).raw().length() == 1 && isJoin(words, i + 1, "'");
    }

    /** Whether the sign at i joins two parts of a name without space. */
    private static boolean isJoin(Stretch words, int i, String sign) {
        return words.norm(i).equals(sign)
                && !words.token(i).spaced()
                && words.token(i + 1).isWord()
                && !words.token(i + 1).spaced();
    }

    /** The capitalised syllables from i on that can belong to one name. */
    private int run(Stretch words, int i) {
        int end = i;
        while (end < words.size() && end - i < FARTHEST && isSyllable(words, end)) {
            if (end > i + 1 && opensAnew(words, end)) {
                break;
            }
            end++;
            if (isInitial(words, end - 1)) {
                end++;
            }
            if (isJoin(words, end, "-") && goesOnBehindHyphen(words, i, end) || isJoin(words, end, "'")) {
                end += 2;
            }
            end += particle(words, end);
        }
        return end - i;
    }

    /** "Kim Jong-un", "Pu-tin", but not "Huỳnh Sơn-ĐBQH" and "Giáp-chắc chắn". */
    private boolean goesOnBehindHyphen(Stretch words, int from, int hyphen) {
        Token part = words.token(hyphen + 1);
        boolean vietnamese = families.at(words, from) != null && !part.capital();
        return !part.allCapitals() && !vietnamese;
    }

    /** "Bashar al-Assad", "Vincent van Dam": how many tokens the small words take that go on with a foreign name. */
    private static int particle(Stretch words, int i) {
        if (!PARTICLES.has(words, i) || words.token(i).capital() || !ForeignNames.isForeign(words.token(i - 1))) {
            return 0;
        }
        int length = words.is(i + 1, "-") && !words.token(i + 1).spaced() ? 2 : 1;
        return words.token(i + length).capital() ? length : 0;
    }

    private static final WordSet PARTICLES =
            WordSet.of("al", "el", "bin", "van", "von", "de", "der", "da", "di", "del");

    /** "Sergei V. Ivanov": a letter with its full stop, and more of the name behind it. */
    private static boolean isInitial(Stretch words, int i) {
        return words.token(i).raw().length() == 1
                && words.is(i + 1, ".")
                && i + 2 < words.size()
                && ForeignNames.isForeign(words.token(i + 2));
    }

    /** How many tokens the foreign name takes that stands behind a post. */
    int foreign(Stretch words, int i) {
        int length = run(words, i);
        return length <= LONGEST_FOREIGN ? length : 0;
    }

    /** "Ảnh: Lê Văn Bình Phát biểu …": where no sign stands between, a post or the opening of a sentence ends the name. */
    private boolean opensAnew(Stretch words, int i) {
        return posts.lengthAt(words, i) > 1 || !words.token(i).allCapitals() && openings.lengthAt(words, i) > 0;
    }

    private static boolean isSyllable(Stretch words, int i) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        Token token = words.token(i);
        return token.capital() && token.raw().length() <= 12 && !hasDigit(token.raw());
    }

    private static boolean hasDigit(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isDigit(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideRun(Stretch words, int i) {
        return i > 0
                && words.token(i).spaced()
                && words.token(i - 1).capital()
                && !words.token(i - 1).allCapitals()
                && i > 1
                && words.token(i - 1).isWord()
                && !words.is(i - 2, ".");
    }

    private boolean isPlace(Stretch words, int i, int length) {
        if (places.lengthAt(words, i) >= length) {
            return true;
        }
        for (int back = 1; back <= 3 && i - back >= 0; back++) {
            if (placeNouns.lengthAt(words, i - back) == back) {
                return true;
            }
        }
        return false;
    }
}
