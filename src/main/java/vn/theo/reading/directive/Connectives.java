package vn.theo.reading.directive;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Words that open a sentence or clause without belonging to it: "Đồng thời, bên cạnh đó …". */
public final class Connectives {
    private static final Lexicon WORDS = Lexicon.load("connectives.txt");

    private Connectives() {}

    /** Behind the connectives: "Đồng thời, bên cạnh đó …". */
    public static int start(Stretch clause) {
        int i = 0;
        while (i < clause.size()) {
            int length = WORDS.lengthAt(clause, i);
            boolean sign = !clause.token(i).isWord()
                    && !clause.token(i).isNumber()
                    && !clause.norm(i).equals("(");
            if (length > 0 && !continuesWord(clause, i, length)) {
                i += length;
            } else if (sign) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "Kết quả thực hiện …", "hiện đại hóa": the connective is part of a longer phrase. */
    private static boolean continuesWord(Stretch clause, int i, int length) {
        String next = clause.norm(i + length);
        boolean comma = next.equals(",")
                || next.equals(":")
                || TaskVerbs.opensTask(clause, i + length) && !clause.at(i, "kết quả") && !clause.at(i, "hiện");
        return switch (clause.norm(i)) {
            case "kết", "hiện", "đặc", "cụ", "cùng", "cuối", "nổi", "song" ->
                !comma && length == 2 && !clause.at(i, "cụ thể là") && !clause.at(i, "cùng đó")
                        || clause.at(i, "hiện") && !comma;
            default -> false;
        };
    }

    /** How many tokens the connective at i takes, 0 when none stands there. */
    static int lengthAt(Stretch clause, int i) {
        return WORDS.lengthAt(clause, i);
    }
}
