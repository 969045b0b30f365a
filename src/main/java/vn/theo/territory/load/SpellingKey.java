package vn.theo.territory.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two spellings of one Vietnamese name share: hoà and hòa, thuỷ and thủy, quí and quý, Ð and Đ, composed and decomposed letters. */
public final class SpellingKey {
    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SPELLS_I = Pattern.compile("(qu|[bcdđghklmnprstvx]+)y");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private SpellingKey() {}

    /** The name in lower case, the tone of each syllable behind it, a y that only spells i as i. */
    public static String of(String name) {
        String letters =
                Normalizer.normalize(name.strip().replace('Ð', 'Đ').toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return BETWEEN_SYLLABLES
                .splitAsStream(letters)
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
        boolean spellsI = base.endsWith("y") && SPELLS_I.matcher(base).matches();
        return (spellsI ? base.substring(0, base.length() - 1) + "i" : base) + tone;
    }
}
