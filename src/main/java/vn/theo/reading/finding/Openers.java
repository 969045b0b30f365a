package vn.theo.reading.finding;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows what speakers put before what they say. */
final class Openers {
    private Openers() {}

    /** Behind what a speaker puts before what he says: "Tôi thấy rằng, …", "Có thể nói, …". */
    static int after(Stretch statement, int start) {
        int length = OPENERS.lengthAt(statement, start);
        int end = start + length;
        boolean comma = statement.is(end, ",");
        boolean says = length > 0
                && switch (statement.norm(end - 1)) {
                    case "rằng", "thấy", "vậy", "thế" -> true;
                    default -> false;
                };
        if (statement.at(start, "đó là") && CASES.isAt(statement, start + 2)) {
            return start + 2;
        }
        return length > 0 && (comma || says) && end + 1 < statement.size() ? end + (comma ? 1 : 0) : start;
    }

    /** "Đó là việc …", "Đó là tình trạng …": the case alone. */
    private static final Lexicon CASES = Lexicon.of("việc", "tình trạng", "trong khi", "hiện tượng", "thực trạng");

    private static final Lexicon OPENERS = Lexicon.of(
            "tôi thấy",
            "tôi thấy rằng",
            "tôi cho rằng",
            "tôi nghĩ",
            "cho nên",
            "tôi muốn nhấn mạnh rằng",
            "tôi muốn nói rằng",
            "tôi xin khẳng định rằng",
            "tôi xin được khẳng định rằng",
            "tôi nghĩ rằng",
            "tôi cũng thấy",
            "chúng tôi thấy",
            "chúng tôi nhận thấy",
            "chúng ta thấy",
            "có thể nói",
            "có thể nói rằng",
            "có thể thấy",
            "có thể thấy rằng",
            "có thể khẳng định",
            "có thể khẳng định rằng",
            "phải nói rằng",
            "phải thừa nhận",
            "phải thừa nhận rằng",
            "thực ra",
            "thực tế",
            "rõ ràng",
            "trên thực tế",
            "chính vì vậy",
            "chính vì thế");
}
