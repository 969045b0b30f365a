package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void every_character_finds_its_place_as_if_each_had_been_kept() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Origins origins = new Origins();
            List<int[]> kept = new ArrayList<>();
            int received = 0;
            for (int step = 0; step < random.nextInt(60); step++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        int count = random.nextInt(5);
                        origins.copy(received, count);
                        for (int i = 0; i < count; i++) {
                            kept.add(new int[] {received, ++received});
                        }
                    }
                    case 1 -> {
                        int length = random.nextInt(4);
                        origins.add(received, received + length);
                        kept.add(new int[] {received, received + length});
                        received += random.nextInt(length + 1);
                    }
                    case 2 -> received += random.nextInt(10);
                    default -> {
                        int left = kept.size() - random.nextInt(Math.min(4, kept.size() + 1));
                        origins.cut(left);
                        kept = new ArrayList<>(kept.subList(0, left));
                    }
                }
            }
            origins.close(received);
            for (int i = 0; i < kept.size(); i++) {
                assertThat(origins.begin(i)).isEqualTo(kept.get(i)[0]);
                assertThat(origins.end(i)).isEqualTo(kept.get(i)[1]);
            }
            assertThat(origins.begin(kept.size())).isEqualTo(received);
        }
    }
}
