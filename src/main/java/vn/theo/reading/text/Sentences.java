package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a block into sentences, sparing abbreviations, numbers and enumerations such as "Điều 1.". */
public final class Sentences {
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "cn", "ks", "ncs", "kts", "ls", "pv", "btv", "ubnd", "đ",
            "st", "kt", "tm", "tl", "tuq", "ct", "hđnd", "vnd", "mr", "mrs", "dr", "no", "vs", "đc");

    /** Far more tokens than a sentence has: what is longer is no sentence, and must not make the reader slow. */
    private static final int LONGEST = 800;

    private Sentences() {}

    public static List<Stretch> of(Stretch block) {
        return of(block, List.of(block));
    }

    /**
     * The sentences of a block.
     *
     * @param whole a list of the block alone, which most blocks of a table or list are as they are
     */
    static List<Stretch> of(Stretch block, List<Stretch> whole) {
        List<Stretch> sentences = List.of();
        int start = 0;
        int i = 0;
        while (i < block.size()) {
            int end = i - start >= LONGEST ? cut(block, start, i) : sentenceEnd(block, start, i);
            if (end > 0 && start == 0 && end == block.size()) {
                return whole;
            }
            if (end > 0) {
                sentences = sentences.isEmpty() ? new ArrayList<>() : sentences;
                sentences.add(block.part(start, end));
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        if (start == 0 && !block.isEmpty()) {
            return whole;
        }
        if (start < block.size()) {
            sentences.add(block.part(start, block.size()));
        }
        return sentences;
    }

    /** Where an endless sentence is cut: after its last semicolon or comma, else at once. */
    private static int cut(Stretch block, int start, int i) {
        for (int j = i - 1; j > start + LONGEST / 2; j--) {
            if (block.is(j, ";")) {
                return j + 1;
            }
        }
        return i;
    }

    /** The end of the sentence when the token at i closes it, else -1. */
    private static int sentenceEnd(Stretch block, int start, int i) {
        Token closes = block.token(i);
        if (closes.kind() != Token.Kind.PUNCTUATION || i == start) {
            return -1;
        }
        String sign = closes.norm();
        boolean closing = sign.equals("!")
                || sign.equals("?")
                || sign.equals("...")
                || (sign.equals(".") && !isAbbreviation(block, start, i));
        if (!closing) {
            return -1;
        }
        int end = i + 1;
        while (end < block.size() && isTail(block, end)) {
            end++;
        }
        if (end >= block.size()) {
            return end;
        }
        Token next = block.token(end);
        if (!next.spaced()) {
            boolean joined = sign.equals(".")
                    && next.capital()
                    && block.token(i - 1).isWord()
                    && !block.token(i - 1).capital()
                    && next.raw().length() > 1;
            return joined ? end : -1;
        }
        return opensSentence(block, end) ? end : -1;
    }

    private static boolean isTail(Stretch block, int i) {
        Token token = block.token(i);
        return !token.spaced()
                && (token.raw().equals("”")
                        || token.is(")")
                        || token.is("\"")
                        || token.is("'")
                        || token.is(".")
                        || token.is("...")
                        || token.is("]")
                        || token.is("/"));
    }

    private static boolean opensSentence(Stretch block, int i) {
        Token token = block.token(i);
        if (token.capital() || token.isNumber()) {
            return true;
        }
        boolean opener = token.is("\"")
                || token.is("'")
                || token.is("(")
                || token.is("[")
                || token.is("-")
                || token.is("+")
                || token.is("•");
        return opener
                && i + 1 < block.size()
                && (block.token(i + 1).capital() || block.token(i + 1).isNumber());
    }

    /** "… trực thuộc TP. Chủ tịch …": no name of a city follows, so the sentence ends. */
    private static boolean endsWithCity(Stretch block, int i) {
        boolean city = block.is(i - 1, "tp") && i + 1 < block.size();
        return city
                && switch (block.norm(i + 1)) {
                    case "chủ",
                            "phó",
                            "bí",
                            "ông",
                            "bà",
                            "theo",
                            "tại",
                            "trong",
                            "các",
                            "những",
                            "giám",
                            "đồng",
                            "từ",
                            "với",
                            "để",
                            "về",
                            "ngoài",
                            "bên",
                            "tuy",
                            "đây",
                            "ubnd",
                            "hđnd",
                            "sở" -> true;
                    default -> false;
                };
    }

    private static boolean isAbbreviation(Stretch block, int start, int i) {
        Token before = block.token(i - 1);
        if (endsWithCity(block, i)) {
            return false;
        }
        if (block.token(i).spaced()) {
            return false;
        }
        if (before.isWord()) {
            boolean initial = before.raw().length() == 1 && before.capital() && !isOrdinal(block, i - 1);
            boolean honorific = ABBREVIATIONS.has(before) && (before.capital() || before.is("đc"));
            boolean unit =
                    honorific && i + 1 < block.size() && !block.token(i + 1).spaced();
            return initial || (honorific && !before.allCapitals()) || isTitle(before) || unit;
        }
        // "1. Nội dung" in the running text: the number opens what follows
        return before.isNumber() && i - 1 == start && before.raw().length() <= 2;
    }

    /** "khoá X.", "quý I.": a Roman number, no initial. */
    private static boolean isOrdinal(Stretch block, int i) {
        return switch (block.norm(i - 1)) {
            case "khoá", "quý", "lần", "thứ", "số", "hạng", "cấp", "loại", "nhóm" -> true;
            default -> false;
        };
    }

    private static boolean isTitle(Token before) {
        return switch (before.norm()) {
            case "tp", "tx", "ts", "pgs", "gs", "bs", "kt", "tm", "tl", "tuq", "q", "p" -> before.capital();
            default -> false;
        };
    }
}
