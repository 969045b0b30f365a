package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Stretch;

/** The names in a row of addressees, as printed. */
final class AgentNames {
    private AgentNames() {}

    /** The name as printed, without a long remark in brackets behind it. */
    static String name(Stretch printed) {
        Stretch name = printed.size() > 1 && printed.is(0, "riêng") ? printed.part(1, printed.size()) : printed;
        int open = name.find(0, "(");
        boolean remark = open > 0
                && name.is(name.size() - 1, ")")
                && name.size() - open > 7
                && AgentScan.afterBracket(name, open) == name.size();
        return remark ? name.part(0, open).plain() : name.plain();
    }

    /** The separate bodies of a row: cut before a capital or a determiner, so that "các sở, ban, ngành" stays one. */
    static List<String> split(Stretch names) {
        List<String> result = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < names.size(); i++) {
            String norm = names.norm(i);
            depth += norm.equals("(") ? 1 : norm.equals(")") ? -1 : 0;
            boolean separator = depth == 0 && (norm.equals(",") || norm.equals("và") || norm.equals(";"));
            boolean newName = separator && i > from && opensName(names, i + 1, norm.equals(";"));
            if (newName) {
                add(result, names.part(from, i));
                from = i + 1;
            } else if (depth == 0 && i > from + 1 && opensLine(names, i, from)) {
                add(result, names.part(from, i));
                from = i;
            }
        }
        add(result, names.part(from, names.size()));
        return result;
    }

    private static boolean opensName(Stretch names, int i, boolean strong) {
        if (i >= names.size()) {
            return false;
        }
        boolean determiner = names.at(i, "các") || names.at(i, "những") || names.at(i, "một số");
        boolean name = names.token(i).capital() && Agents.headLength(names, i) > 0;
        return strong || determiner || name;
    }

    /** Names listed one a line, or a department right behind another: "Sở Tài chính Sở Nội vụ". */
    private static boolean opensLine(Stretch names, int i, int from) {
        if (!names.token(i).capital()
                || names.is(i - 1, "và")
                || !names.token(i - 1).isWord()) {
            return false;
        }
        boolean department = names.token(i).raw().equals("Sở") && Agents.headLength(names, from) < i - from;
        boolean line =
                names.text().surface().substring(names.to(i - 1), names.from(i)).indexOf('\n') >= 0
                        && Agents.headLength(names, i) > 0
                        && Agents.headLength(names, from) < i - from;
        return department && !names.is(i - 1, "của") || line;
    }

    private static void add(List<String> result, Stretch name) {
        String plain = name.plain().strip();
        while (!plain.isEmpty() && ".,;:".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (!plain.isEmpty()) {
            result.add(plain);
        }
    }
}
