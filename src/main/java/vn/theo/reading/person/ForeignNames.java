package vn.theo.reading.person;

import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Recognises words of foreign names by what no Vietnamese syllable holds: "Vladimir", "John", "Merkel". */
final class ForeignNames {
    private static final String VOWELS = "aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final List<String> FINALS = List.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
    /** Posts of states: behind a country's name or at once somebody is named. */
    private static final Lexicon STATE_POSTS = Lexicon.of(
            "tổng thống",
            "phó tổng thống",
            "thủ tướng",
            "phó thủ tướng",
            "ngoại trưởng",
            "bộ trưởng",
            "quốc vương",
            "hoàng tử",
            "nghị sĩ",
            "thượng nghị sĩ",
            "phát ngôn viên",
            "phó phát ngôn viên",
            "người phát ngôn",
            "đại sứ",
            "phó đại sứ",
            "tổng thư ký",
            "cựu tổng thống",
            "cựu thủ tướng");

    private static final WordSet COUNTRIES = WordSet.of(
            "syria",
            "pakistan",
            "afghanistan",
            "israel",
            "iran",
            "iraq",
            "philippines",
            "malaysia",
            "indonesia",
            "singapore",
            "brunei",
            "mexico",
            "brazil",
            "australia",
            "ukraine",
            "belarus",
            "venezuela",
            "cuba",
            "canada",
            "argentina",
            "myanmar",
            "kenya",
            "libya",
            "qatar",
            "kuwait",
            "georgia",
            "croatia",
            "uzbekistan",
            "kazakhstan",
            "italia",
            "italy",
            "saudi",
            "arabia",
            "nigeria",
            "sudan",
            "somalia",
            "yemen",
            "jordan",
            "palestine",
            "campuchia",
            "asean",
            "new",
            "zealand",
            "sri",
            "lanka",
            "bangladesh",
            "chile",
            "peru",
            "colombia",
            "bolivia",
            "ecuador",
            "uruguay",
            "paraguay",
            "panama",
            "serbia",
            "bulgaria",
            "romania",
            "slovakia",
            "kremlin",
            "moscow",
            "washington",
            "slovenia",
            "hungary",
            "estonia",
            "latvia",
            "litva",
            "moldova",
            "armenia",
            "azerbaijan");

    private ForeignNames() {}

    /** Whether a word is capitalised and cannot be a Vietnamese syllable. */
    static boolean isForeign(Token token) {
        String raw = token.raw();
        if (!token.capital() || token.allCapitals() || raw.length() < 3 || raw.length() > 14) {
            return false;
        }
        String word = token.norm();
        int groups = 0;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'f' || letter == 'j' || letter == 'w' || letter == 'z') {
                return true;
            }
            if (VOWELS.indexOf(letter) >= 0) {
                groups += last == i - 1 && i > 0 ? 0 : 1;
                last = i;
            } else if (!Character.isLetter(letter)) {
                return false;
            }
        }
        // "gi" and "qu" begin Vietnamese syllables, so that two vowels there are no sign
        return groups > 1 || groups == 1 && !endsSyllable(word, last + 1);
    }

    /** Whether what stands behind the vowels of a word may end a Vietnamese syllable. */
    private static boolean endsSyllable(String word, int from) {
        for (String each : FINALS) {
            if (each.length() == word.length() - from && word.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody's foreign name begins at i behind the post of a state: "Tổng thống Nga Vladimir Putin". */
    static boolean startsAt(Stretch words, int i) {
        return isForeign(words.token(i))
                && !COUNTRIES.has(words, i)
                && !(isForeign(words.token(i - 1)) && !COUNTRIES.has(words, i - 1));
    }

    /** Whether the post of a state goes on with somebody's name: "Thủ tướng Ấn Độ Manmohan Singh". */
    static boolean isHeld(Stretch post) {
        int last = post.size() - 1;
        return isStatePost(post) && isForeign(post.token(last)) && !COUNTRIES.has(post, last);
    }

    /** Whether one word names somebody here: not so the club behind "cầu thủ". */
    static boolean isAlone(Stretch words, int i) {
        return isForeign(words.token(i)) && !words.at(i - 2, "cầu thủ") && !COUNTRIES.has(words, i);
    }

    /** Whether a post is one of those that foreign states have. */
    static boolean isStatePost(Stretch post) {
        return STATE_POSTS.lengthAt(post, 0) > 0;
    }
}
