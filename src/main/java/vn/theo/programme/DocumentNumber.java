package vn.theo.programme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a document and the signs after it, as far as they are printed: "04-NQ/TU", "NQ 04", "Nghị quyết số 4" and
 * "04" may all mean the same resolution.
 *
 * @param signs upper-case parts without the number and the year: {@code [NQ, TU]}; empty when only the number is printed
 */
record DocumentNumber(int number, Optional<Integer> year, List<String> signs) {
    DocumentNumber {
        signs = List.copyOf(signs);
    }

    /** The number in a printed form, empty when it holds none. */
    static Optional<DocumentNumber> find(String printed) {
        Integer number = null;
        Integer year = null;
        List<String> signs = new ArrayList<>();
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .replace('Ð', 'Đ')
                .replace("NGHỊ QUYẾT", "NQ")
                .replace("SỐ", " ");
        for (String part : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            if (part.matches("\\d{1,5}")) {
                int value = Integer.parseInt(part);
                if (number == null) {
                    number = value;
                } else if (part.length() == 4) {
                    year = value;
                }
            } else if (!part.isEmpty()) {
                signs.add(part);
            }
        }
        return number == null
                ? Optional.empty()
                : Optional.of(new DocumentNumber(number, Optional.ofNullable(year), signs));
    }

    /** Whether both may name one document: same number, and nothing printed on both sides that differs. */
    boolean mayEqual(DocumentNumber other) {
        boolean years = year.isEmpty() || other.year.isEmpty() || year.equals(other.year);
        boolean signsAgree = signs.containsAll(other.signs) || other.signs.containsAll(signs);
        return number == other.number && years && signsAgree;
    }
}
