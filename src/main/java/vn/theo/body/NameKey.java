package vn.theo.body;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The form in which two printed names of the same body, person or post are equal: lower case, composed or decomposed alike,
 * the tone mark wherever it is put (uỷ, ủy), abbreviations written out (UBND, HĐND, BCH), "và" for "&amp;", no punctuation.
 */
public final class NameKey {
    /** Tone marks: grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Map<String, String> ABBREVIATIONS = abbreviations(
            "ubnd", "ủy ban nhân dân",
            "hđnd", "hội đồng nhân dân",
            "bch", "ban chấp hành",
            "btv", "ban thường vụ",
            "bql", "ban quản lý",
            "mttq", "mặt trận tổ quốc",
            "ubmttq", "ủy ban mặt trận tổ quốc",
            "ubkt", "ủy ban kiểm tra",
            "đbqh", "đại biểu quốc hội",
            "tw", "trung ương",
            "tp", "thành phố",
            "kcn", "khu công nghiệp",
            "kcx", "khu chế xuất",
            "kkt", "khu kinh tế",
            "ccn", "cụm công nghiệp",
            "khđt", "kế hoạch và đầu tư",
            "nnptnt", "nông nghiệp và phát triển nông thôn",
            "tnmt", "tài nguyên và môi trường",
            "gdđt", "giáo dục và đào tạo",
            "khcn", "khoa học và công nghệ",
            "gtvt", "giao thông vận tải",
            "lđtbxh", "lao động thương binh và xã hội");

    private NameKey() {}

    /** Words of letters and digits joined by single spaces; empty when the name has none. */
    public static String of(String printed) {
        StringJoiner key = new StringJoiner(" ");
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .toLowerCase(Locale.ROOT)
                .replace("t.ư", "tw")
                .replaceAll("(?<=\\p{L})&(?=\\p{L})", "")
                .replace("&", " và ");
        for (String word : plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                String toneless = toneLast(word);
                key.add(ABBREVIATIONS.getOrDefault(toneless, toneless));
            }
        }
        return key.toString();
    }

    /** A Vietnamese syllable has one tone at most, so its mark can stand at the end of the word. */
    private static String toneLast(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }

    private static Map<String, String> abbreviations(String... pairs) {
        Map<String, String> written = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            StringJoiner words = new StringJoiner(" ");
            for (String word : pairs[i + 1].split(" ", -1)) {
                words.add(toneLast(word));
            }
            written.put(toneLast(pairs[i]), words.toString());
        }
        return Map.copyOf(written);
    }
}
