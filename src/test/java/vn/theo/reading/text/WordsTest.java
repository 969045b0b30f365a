package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS = Words.PLAIN;

    private static Token word(String raw) {
        return WORDS.of(Token.Kind.WORD, true, raw);
    }

    @Test
    void words_printed_alike_are_one_until_others_take_their_place() {
        Token first = word("Uỷ");
        assertThat(word("Uỷ")).isSameAs(first);
        assertThat(first.norm()).isEqualTo("uỷ");
        assertThat(first.hash()).isEqualTo("uỷ".hashCode());
        assertThat(first.capital()).isTrue();
    }

    @Test
    void the_same_characters_of_another_kind_are_another_word() {
        assertThat(WORDS.of(Token.Kind.NUMBER, true, "12").kind()).isEqualTo(Token.Kind.NUMBER);
        assertThat(WORDS.of(Token.Kind.SYMBOL, true, "12").kind()).isEqualTo(Token.Kind.SYMBOL);
    }

    @Test
    void a_word_behind_a_space_is_told_from_one_that_is_joined() {
        assertThat(WORDS.of(Token.Kind.WORD, false, "xã").spaced()).isFalse();
        assertThat(WORDS.of(Token.Kind.WORD, true, "xã").spaced()).isTrue();
    }

    @Test
    void every_word_is_right_however_many_there_are_and_whoever_asks() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> all = IntStream.range(0, 4)
                    .mapToObj(seed -> threads.submit(() -> areRight(seed)))
                    .toList();
            for (Future<Boolean> right : all) {
                assertThat(right.get()).isTrue();
            }
        }
    }

    private static boolean areRight(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60_000; i++) {
            String raw = "Ấ" + Integer.toString(random.nextInt(40_000), 36);
            Token word = word(raw);
            if (!word.raw().equals(raw) || !word.norm().equals(Normal.of(raw))) {
                return false;
            }
        }
        return true;
    }
}
