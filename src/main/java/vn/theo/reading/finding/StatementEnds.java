package vn.theo.reading.finding;

import java.util.List;
import vn.theo.reading.directive.ActionWords;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Cuts off what only follows a judged statement: figures, cases and what it is owed to. */
final class StatementEnds {
    private StatementEnds() {}

    /** "… tăng khá chủ yếu là nhờ …": without what it is owed to. */
    static Stretch withoutReason(Stretch statement, int judged) {
        int end = statement.size() - 2;
        int owed = OWED.next(statement, judged + 1, end);
        if (owed >= end) {
            return statement;
        }
        return statement.part(0, statement.is(owed - 1, ",") ? owed - 1 : owed);
    }

    private static final Lexicon OWED = Lexicon.of(
            "chủ yếu là nhờ",
            "chủ yếu nhờ",
            "chủ yếu là do",
            "chủ yếu do",
            "phần lớn là nhờ",
            "phần lớn nhờ",
            "là nhờ",
            "là do",
            "nguyên nhân là do",
            "nguyên nhân do");

    /** Up to the figures and results that only follow: "…, bằng 91% kế hoạch", "… với 31 khu", "…, thể hiện ý chí". */
    static Stretch ended(Stretch words, int judged) {
        int size = words.size();
        boolean announces = size > judged + 3 && (words.at(size - 2, "cụ thể") || words.at(size - 2, "như sau"));
        Stretch statement = announces ? words.part(0, size - 2) : words;
        boolean goesOn = false;
        int depth = 0;
        for (int i = judged + 1; i + 1 < statement.size(); i++) {
            depth += statement.is(i, "(") ? 1 : statement.is(i, ")") && depth > 0 ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            boolean comma = statement.is(i, ",");
            boolean with = statement.at(i, "với") && statement.token(i + 1).isNumber() && !statement.is(i - 1, "so");
            boolean colon = statement.is(i, ":");
            boolean figure = comma && MeasuredChunks.opens(statement, i + 1);
            boolean ongoing = comma && goesOn(statement, i + 1);
            boolean shows = ongoing || comma && (statement.at(i + 1, "thể hiện") || statement.at(i + 1, "khẳng định"));
            if ((with || colon || figure || shows) && i > judged + 1 && statement.find(judged, ";") < 0) {
                boolean more =
                        i + 1 < statement.size() && Evaluation.of(statement.part(i + 1, statement.size())) != null;
                goesOn |= more && !colon && !with;
                boolean own = colon && !isListAnnounced(statement, i);
                if (!goesOn || colon && !own) {
                    return ActionWords.ended(statement.part(0, colon ? announced(statement, i) : i));
                }
            }
        }
        boolean open = statement.is(statement.size() - 1, "...") && !isLast(statement);
        return open ? statement : ActionWords.ended(statement);
    }

    /** "…, các địa phương đang gieo trồng cây vụ đông": others, and what they are at. */
    private static boolean goesOn(Stretch statement, int from) {
        if (!OTHERS.isAt(statement, from)) {
            return false;
        }
        for (int i = from + 1;
                i < Math.min(statement.size(), from + 7) && statement.token(i).isWord();
                i++) {
            boolean arises = statement.at(i, "xuất hiện") || statement.at(i, "xảy ra");
            if (statement.is(i, "đang") || statement.is(i, "sẽ") || arises) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon OTHERS = Lexicon.of(
            "các địa phương",
            "các đơn vị",
            "các xã",
            "các huyện",
            "bà con",
            "nông dân",
            "người dân",
            "hiện",
            "trên địa bàn");

    /** "… không đạt kế hoạch gồm:": without the word that announces the cases. */
    private static int announced(Stretch statement, int colon) {
        boolean announces = switch (statement.norm(colon - 1)) {
            case "gồm", "như", "là" -> true;
            default -> false;
        };
        int end = announces ? colon - 1 : colon;
        end -= announces && statement.at(end - 1, "bao gồm") ? 1 : 0;
        return statement.is(end - 1, ",") ? end - 1 : end;
    }

    /** "…, như: …", "… gồm: …": a list of cases, no part of what is stated. */
    private static boolean isListAnnounced(Stretch statement, int colon) {
        return switch (statement.norm(colon - 1)) {
            case "như", "sau", "gồm", "là", "thể", "đó" -> true;
            default -> false;
        };
    }

    /** Whether the sentence ends with the statement: dots between clauses belong to what they cut short. */
    private static boolean isLast(Stretch statement) {
        List<Token> tokens = statement.text().tokens();
        return statement.end() >= tokens.size() || !tokens.get(statement.end()).is(";");
    }
}
