package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * Words in quotation marks whose speaker is named only behind them: "“Các xã phải …”, ông Lê Văn Bình nhấn mạnh".
 *
 * @param by who speaks and with which verb
 * @param end where the quoted words end
 */
record QuotedSpeech(Governing by, int end) {
    private static final int LONGEST_SPEAKER = 30;
    private static final Lexicon SAID = Lexicon.of("nói", "nói thêm", "cho biết thêm", "nhấn mạnh thêm", "phát biểu");

    /** What the sentence that ends a paragraph quotes, null when it names no speaker behind a closing mark. */
    static @Nullable QuotedSpeech of(Stretch sentence) {
        int limit = Math.max(0, sentence.size() - LONGEST_SPEAKER);
        for (int i = sentence.size() - 2; i > limit; i--) {
            boolean sign = sentence.is(i, ",") || sentence.is(i, "-");
            if (sign && sentence.is(i - 1, "\"")) {
                Governing by = Agents.isPersonAt(sentence, i + 1) ? speaker(sentence, i + 1) : null;
                return by == null ? null : new QuotedSpeech(by, i - 1);
            }
        }
        return null;
    }

    /** The sentences of the paragraph, the last one without what stands behind the quoted words. */
    List<Stretch> spoken(List<Stretch> sentences) {
        List<Stretch> spoken = new ArrayList<>(sentences);
        spoken.set(spoken.size() - 1, spoken.getLast().part(0, end));
        return spoken;
    }

    private static @Nullable Governing speaker(Stretch sentence, int from) {
        int comma = -1;
        for (int i = from + 1; i < sentence.size(); i++) {
            comma = comma < 0 && sentence.is(i, ",") ? i : comma;
            Lexicon.Match order = OrderVerbs.verbAt(sentence, i);
            int said = order == null ? SAID.lengthAt(sentence, i) : order.length();
            boolean last = said > 0
                    && (i + said == sentence.size() || !sentence.token(i + said).isWord());
            if (last) {
                String issuer = sentence.part(from, comma < 0 ? i : comma).plain();
                String verb = order == null ? "cho rằng" : order.phrase();
                return new Governing(issuer, verb, order == null ? "say" : order.value(), i + said, false, false);
            }
        }
        return null;
    }
}
