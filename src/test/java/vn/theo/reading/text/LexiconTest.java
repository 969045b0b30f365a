package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final String[] SYLLABLES = {"ban", "hành", "Kế", "hoạch", "số", "12", "UBND", "tỉnh", "-", "của"};

    private static String phrase(Random random, int most) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            words.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return String.join(" ", words);
    }

    @Test
    void the_longest_entry_is_found_as_by_comparing_all_of_them() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                entries.add(phrase(random, 4));
            }
            Lexicon lexicon = Lexicon.of(entries.toArray(String[]::new));
            Stretch words =
                    Text.of("x " + phrase(random, 40)).blocks().getFirst().content();
            int next = words.size();
            for (int i = words.size() - 1; i >= 0; i--) {
                int longest = 0;
                for (String entry : entries) {
                    int end = words.matchEnd(i, Normal.of(entry));
                    longest = Math.max(longest, end < 0 ? 0 : end - i);
                }
                assertThat(lexicon.lengthAt(words, i))
                        .as("%s in %s at %s", entries, words.plain(), i)
                        .isEqualTo(longest);
                next = longest > 0 ? i : next;
                assertThat(lexicon.next(words, i, words.size())).isEqualTo(next);
            }
        }
    }

    @Test
    void nothing_stands_beyond_either_end() {
        Lexicon lexicon = Lexicon.of("kế hoạch");
        Stretch words = Text.of("theo kế hoạch năm").blocks().getFirst().content();
        assertThat(lexicon.at(words, -1)).isNull();
        assertThat(lexicon.at(words, words.size())).isNull();
        assertThat(lexicon.lengthAt(words.part(0, 2), 1)).isZero();
        assertThat(lexicon.next(words, 0, 1)).isEqualTo(1);
    }
}
