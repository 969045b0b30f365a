package vn.theo.reading.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells Vietnamese syllables from other strings of letters by how syllables are built. */
final class Syllables {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RHYMES = Arrays.stream(
                    ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                                    + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng"
                                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu iêng"
                                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot"
                                    + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơng"
                                    + " u ua uân uâng uât uây uc uê uênh uêch ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu uân uan"
                                    + " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                                    + " y yêm yên yêng yêt yêu ynh yt yn")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Syllables() {}

    /** Whether a word of letters only is a Vietnamese syllable, in any composition and case. */
    static boolean is(String word) {
        if (word.length() > 14) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone == 0) {
                tone = c;
            } else {
                return false;
            }
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean stopped = letters.matches(".*(?:c|ch|p|t)");
        if (stopped && tone != '\u0301' && tone != '\u0323') {
            return false;
        }
        for (int onset = Math.min(3, letters.length() - 1); onset >= 0; onset--) {
            if (ONSETS.contains(letters.substring(0, onset)) && RHYMES.contains(letters.substring(onset))) {
                return true;
            }
        }
        return letters.startsWith("gi") && RHYMES.contains(letters.substring(1));
    }
}
