package vn.theo.territory.load;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What two spellings of one Vietnamese name share: hoà and hòa, thuỷ and thủy, quí and quý, Ð and Đ, composed and decomposed letters. */
final class SpellingKey {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private SpellingKey() {}

    /** The name in lower case, the tone of each syllable behind it, a y that only spells i as i. */
    static String of(String name) {
        String letters =
                Normalizer.normalize(name.strip().replace('Ð', 'Đ').toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Arrays.stream(letters.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(syllable -> !syllable.isEmpty())
                .map(SpellingKey::syllable)
                .collect(Collectors.joining(" "));
    }

    private static String syllable(String letters) {
        StringBuilder plain = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            (TONES.indexOf(letters.charAt(i)) >= 0 ? tone : plain).append(letters.charAt(i));
        }
        String base = plain.toString();
        boolean spellsI = base.matches("(qu|[bcdđghklmnprstvx]+)y");
        return (spellsI ? base.substring(0, base.length() - 1) + "i" : base) + tone;
    }
}
