package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void a_cut_stretch_has_the_longest_entry_that_fits_it() {
        Lexicon shorter = Lexicon.of("sở", "sở xây dựng");
        Lexicon longer = Lexicon.of("sở xây dựng tỉnh", "sở xây");
        Stretch words = Text.of("Sở Xây dựng tỉnh họp").blocks().getFirst().content();
        assertThat(shorter.lengthAt(words.part(0, 2), 0)).isEqualTo(1);
        assertThat(shorter.lengthAt(words.part(0, 3), 0)).isEqualTo(3);
        assertThat(longer.lengthAt(words.part(0, 1), 0)).isZero();
        assertThat(longer.lengthAt(words.part(0, 3), 0)).isEqualTo(2);
        assertThat(longer.lengthAt(words, 0)).isEqualTo(4);
    }

    @Test
    void one_list_of_several_has_the_entries_of_each() {
        Lexicon all = Lexicon.all(Lexicon.of("sở = body", "họp"), Lexicon.of("sở xây dựng", "sở"));
        Stretch words =
                Text.of("Sở Tài chính, Sở Xây dựng họp").blocks().getFirst().content();
        assertThat(all.at(words, 0)).isEqualTo(new Lexicon.Match("sở", "body", 1));
        assertThat(all.next(words, 1, words.size())).isEqualTo(4);
        assertThat(all.lengthAt(words, 4)).isEqualTo(3);
        assertThat(all.next(words, 5, words.size())).isEqualTo(7);
    }

    @Test
    void a_list_that_an_office_goes_on_with_is_joined_to_no_other() {
        Lexicon bodies = Lexicon.load("body-openings.txt");
        assertThatThrownBy(() -> Lexicon.all(bodies)).hasMessageContaining("body-openings.txt");
    }

    @Test
    void names_have_the_same_words_however_they_are_printed() {
        Stretch words = Text.of("Uỷ ban tỉnh, ỦY BAN TỈNH và ủy ban-tỉnh")
                .blocks()
                .getFirst()
                .content();
        Stretch name = words.part(0, 3);
        Stretch loud = words.part(4, 7);
        assertThat(name.isSame(loud)).isTrue();
        assertThat(name.hashOfWords()).isEqualTo(loud.hashOfWords());
        assertThat(name.isSame(words.part(0, 2))).isFalse();
        assertThat(name.isSame(words.part(8, 11))).isFalse();
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
