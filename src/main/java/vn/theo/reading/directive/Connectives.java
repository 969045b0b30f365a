package vn.theo.reading.directive;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Words that open a sentence or clause without belonging to it: "Đồng thời, bên cạnh đó …". */
public final class Connectives {
    private static final Lexicon WORDS = Lexicon.load("connectives.txt");

    private Connectives() {}

    /** Behind the connectives: "Đồng thời, bên cạnh đó …". */
    public static int start(Stretch clause) {
        int i = afterDateline(clause);
        while (i < clause.size()) {
            int length = WORDS.lengthAt(clause, i);
            Token token = clause.token(i);
            boolean sign = !token.isWord() && !token.isNumber() && !token.is("(");
            if (length > 0 && !continuesWord(clause, i, length) && TaskVerbs.verb(clause, i) <= length) {
                i += length;
            } else if (sign) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Behind "(QNO) - ", "BHG - ": the paper that a report comes from. */
    private static int afterDateline(Stretch clause) {
        Token first = clause.token(0);
        if (first.isWord() && !first.allCapitals() && !isSite(first)) {
            return 0;
        }
        int name = first.is("(") ? 1 : 0;
        int end = name;
        while (end < name + 3 && end < clause.size() && isPaper(clause, end)) {
            end++;
        }
        if (end == name) {
            return 0;
        }
        int dash = name == 0 ? end : clause.is(end, ")") ? end + 1 : clause.size();
        boolean spaced = clause.token(dash).spaced() && clause.token(dash + 1).spaced();
        return clause.is(dash, "-") && spaced ? dash + 1 : 0;
    }

    /** No Vietnamese word is so long: "Kinhtedothi". */
    private static final int LONG_NAME = 8;

    private static boolean isPaper(Stretch clause, int i) {
        Token token = clause.token(i);
        return i == 0 && isSite(token) || token.allCapitals() || token.is(".") && !token.spaced();
    }

    private static boolean isSite(Token first) {
        return first.capital() && first.raw().length() >= LONG_NAME;
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
