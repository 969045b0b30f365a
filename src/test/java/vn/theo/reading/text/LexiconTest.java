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
    void a_lexicon_made_after_the_text_finds_what_one_made_before_it_does() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            String[] entries = new String[1 + random.nextInt(20)];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = phrase(random, 4);
            }
            String printed = "x " + phrase(random, 40);
            Stretch early = Text.of(printed).blocks().getFirst().content();
            Lexicon lexicon = Lexicon.of(entries);
            Stretch late = Text.of(printed).blocks().getFirst().content();
            for (int i = 0; i < early.size(); i++) {
                int cut = i + 1 + random.nextInt(3);
                assertThat(lexicon.at(early, i)).isEqualTo(lexicon.at(late, i));
                assertThat(lexicon.at(early, i, cut)).isEqualTo(lexicon.at(late, i, cut));
                assertThat(lexicon.at(late, i, cut)).isEqualTo(lexicon.at(late.part(i, Math.min(cut, late.size())), 0));
            }
            assertThat(lexicon.isIn(early)).isEqualTo(lexicon.isIn(late));
        }
    }

    @Test
    void the_same_list_is_one_lexicon_so_that_readers_made_again_and_again_take_no_memory() {
        assertThat(Lexicon.of("kế hoạch", "số")).isSameAs(Lexicon.of("kế hoạch", "số"));
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
