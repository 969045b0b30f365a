package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises who is told to do something or who tells: bodies, offices, groups of people, alone or in a row. */
final class Agents {
    private static final Lexicon HEADS = Lexicon.load("agency-heads.txt");
    private static final Lexicon DETERMINERS = Lexicon.load("agency-determiners.txt");
    private static final Lexicon ORDERS = Lexicon.load("order-verbs.txt");
    private static final int LONGEST = 160;
    /** Words that make a clause a report of what happened or will happen. */
    private static final Set<String> REPORT = Set.of("đã", "sẽ", "đang", "là", "cũng", "còn", "luôn", "vẫn");
    /** Words that open an adjunct between the subject and its verb. */
    private static final Lexicon ADJUNCTS = Lexicon.of(
            "theo",
            "trong phạm vi",
            "trong quá trình",
            "trên cơ sở",
            "trong thời gian",
            "khi",
            "tùy theo",
            "ngoài việc",
            "với tinh thần",
            "với vai trò",
            "định kỳ",
            "trước ngày",
            "trong tháng",
            "trong quý",
            "hằng năm",
            "hàng năm",
            "hằng quý",
            "hàng quý",
            "hằng tháng",
            "hàng tháng",
            "nhất là",
            "đặc biệt là",
            "trên tinh thần",
            "trong năm",
            "trong thẩm quyền",
            "bằng",
            "ngay");

    private Agents() {}

    /**
     * An addressee or speaker.
     *
     * @param from where the name begins
     * @param end after its last token
     * @param verb where its verb begins, -1 when the clause holds none
     * @param report whether the verb tells what happened ("đã", "được") and not what is to be done
     * @param person whether it begins with an office held by one person or with an honorific
     * @param group whether it names a group of people who can be told and do not tell
     */
    record Agent(int from, int end, int verb, boolean report, boolean person, boolean group) {
        Stretch in(Stretch s) {
            return s.part(from, end);
        }
    }

    /** The addressee or speaker whose name begins at i, null when none does. */
    static @Nullable Agent at(Stretch s, int i) {
        int head = headAt(s, i);
        if (head < 0) {
            return placeName(s, i);
        }
        boolean person = isPerson(s, i, head);
        Lexicon.Match match = HEADS.at(s, head);
        boolean group = match != null && match.value().equals("group");
        return scan(s, i, Math.max(head + 1, head + HEADS.lengthAt(s, head)), person, group);
    }

    /** Whether an addressee's name begins at i. */
    static boolean startsAt(Stretch s, int i) {
        return headAt(s, i) >= 0;
    }

    /** Where the head of a name that begins at i stands, behind its determiners; -1 when no name begins there. */
    private static int headAt(Stretch s, int i) {
        int position = i;
        boolean honorific = false;
        for (int guard = 0; guard < 4; guard++) {
            Lexicon.Match head = HEADS.at(s, position);
            int determiner = DETERMINERS.lengthAt(s, position);
            if (head != null && (head.length() >= determiner || determiner == 0)) {
                return head.value().equals("no") || isDoing(s, i, position) ? -1 : position;
            }
            if (determiner == 0) {
                return honorific && position < s.size() && s.token(position).capital() ? position : -1;
            }
            honorific = s.at(position, "ông") || s.at(position, "bà") || s.at(position, "đồng chí");
            position += determiner;
        }
        return -1;
    }

    /** "Tổ chức thi công …" at the start of a clause is a verb; "tổ chức, cá nhân" and "các tổ chức" are not. */
    private static boolean isDoing(Stretch s, int i, int head) {
        if (head > i || !s.at(head, "tổ chức") || s.at(head, "tổ chức đảng")) {
            return false;
        }
        return switch (s.norm(head + 2)) {
            case ",", "có", "cá", "chính", "và", "khác", "liên" -> false;
            default -> true;
        };
    }

    /** Whether a name can begin at i behind a comma: a bare "đơn vị" there only goes on with a row of names. */
    static boolean startsClauseAt(Stretch s, int i) {
        Agent agent = headAt(s, i) >= 0 ? at(s, i) : null;
        boolean marked = i < s.size() && (s.token(i).capital() || DETERMINERS.lengthAt(s, i) > 0);
        return agent != null && (marked || agent.verb() > 0 && TaskVerbs.modal(s, agent.verb()) > 0);
    }

    /** Whether the name that begins at i is that of one person or office. */
    static boolean isPersonAt(Stretch s, int i) {
        int head = headAt(s, i);
        return head >= 0 && isPerson(s, i, head);
    }

    private static boolean isPerson(Stretch s, int i, int head) {
        Lexicon.Match match = HEADS.at(s, head);
        boolean honorific = s.at(i, "ông") || s.at(i, "bà") || s.at(i, "đồng chí");
        return honorific || (match != null && match.value().equals("person"));
    }

    /** "Thanh Hóa cần huy động …": a bare proper name is an addressee only right before a duty. */
    private static @Nullable Agent placeName(Stretch s, int i) {
        int end = i;
        while (end < s.size() && s.token(end).capital() && end - i < 5) {
            end++;
        }
        boolean named = end - i >= 2 && !TaskVerbs.opensTask(s, i);
        return named && end < s.size() && TaskVerbs.modal(s, end) > 0
                ? new Agent(i, end, end, false, false, false)
                : null;
    }

    /** Whether the sign at a position is part of the name that opens the sentence: "Bộ trưởng các Bộ: Xây dựng, …". */
    static boolean nameHolds(Stretch s, int position) {
        Agent agent = at(s, TaskClauses.start(s));
        return agent != null && agent.end() > position;
    }

    private static Agent scan(Stretch s, int from, int start, boolean person, boolean group) {
        int end = -1;
        int j = start;
        int limit = Math.min(s.size(), from + LONGEST);
        while (j < limit) {
            String norm = s.norm(j);
            if (norm.equals("(")) {
                j = afterBracket(s, j);
                continue;
            }
            if (norm.equals("\"")) {
                j = afterQuote(s, j);
                continue;
            }
            if ((norm.equals(";") && !startsAt(s, j + 1)) || (norm.equals(":") && !listsNames(s, j))) {
                break;
            }
            if (norm.equals("để") || norm.equals("nhằm") || norm.equals("nếu") || norm.equals("thì")) {
                break;
            }
            int name = nameLength(s, j);
            if (name > 1) {
                j += name;
                continue;
            }
            if (norm.equals("được")) {
                j = afterRelative(s, j);
                continue;
            }
            if (TaskVerbs.isPredicate(s, j) || isOrder(s, j)) {
                return new Agent(from, trimmed(s, from, end < 0 ? j : end), j, false, person, group);
            }
            if (isReport(s, j)) {
                return new Agent(from, trimmed(s, from, end < 0 ? j : end), j, true, person, group);
            }
            if (end < 0 && opensAdjunct(s, j)) {
                end = trimmed(s, from, j);
            }
            j++;
        }
        return new Agent(from, trimmed(s, from, end < 0 ? j : end), -1, false, person, group);
    }

    /** "chủ đầu tư", "Giáo dục": words of a name that would be verbs elsewhere. */
    private static int nameLength(Stretch s, int j) {
        Lexicon.Match head = HEADS.at(s, j);
        if (head != null && !head.value().equals("no") && !s.at(j, "tổ chức")) {
            return head.length();
        }
        return s.token(j).capital() ? TaskVerbs.verb(s, j) : 0;
    }

    private static int afterQuote(Stretch s, int open) {
        for (int i = open + 1; i < Math.min(s.size(), open + 60); i++) {
            if (s.norm(i).equals("\"")) {
                return i + 1;
            }
        }
        return open + 1;
    }

    private static boolean isOrder(Stretch s, int j) {
        Lexicon.Match order = s.token(j).capital() ? null : ORDERS.at(s, j);
        return order != null && !order.value().equals("no") && !Governing.isNoun(s, j, order);
    }

    /** "đã hoàn thành", but not "được giao", "có liên quan" and "có trách nhiệm". */
    private static boolean isReport(Stretch s, int j) {
        String norm = s.norm(j);
        if (!REPORT.contains(norm) || s.token(j).capital()) {
            return false;
        }
        return switch (norm) {
            case "là" -> !s.norm(j - 1).equals("nhất") && !s.norm(j - 1).equals("biệt");
            case "còn" ->
                s.norm(j - 1).equals("vẫn")
                        || s.norm(j + 1).equals("gặp")
                        || j + 1 < s.size() && s.token(j + 1).isNumber();
            case "đã", "đang" -> !isPostmodifier(s, j);
            default -> true;
        };
    }

    /** "các khu công nghiệp đã hình thành phải …": a relative clause, when a duty still follows before any comma. */
    private static boolean isPostmodifier(Stretch s, int j) {
        for (int k = j + 1; k < Math.min(s.size(), j + 12) && !s.norm(k).equals(","); k++) {
            if (TaskVerbs.modal(s, k) > 0 && !TaskVerbs.isRelative(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** "các Bộ: Quốc phòng, Công an": the colon introduces names. */
    private static boolean listsNames(Stretch s, int colon) {
        boolean capital = colon + 1 < s.size() && s.token(colon + 1).capital();
        boolean plural = s.norm(colon - 2).equals("các")
                || s.norm(colon - 1).equals("phố")
                || s.norm(colon - 1).equals("quan");
        return capital && (plural || !TaskVerbs.opensTask(s, colon + 1)) && !headIsLong(s, colon);
    }

    private static boolean headIsLong(Stretch s, int colon) {
        for (int k = Math.max(0, colon - 14); k < colon; k++) {
            if (TaskVerbs.modal(s, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** After "được giao chủ trì", "được phân công thực hiện": the verbs belong to the name. */
    private static int afterRelative(Stretch s, int j) {
        int k = j + 1;
        boolean assigned = s.at(k, "giao") || s.at(k, "phân công");
        boolean ownDuty = s.norm(j - 1).equals("vụ")
                || s.norm(j - 1).equals("quyền")
                || s.norm(j - 1).equals("năng");
        k += assigned ? TaskVerbs.phraseLength(s, k) : TaskVerbs.verb(s, k);
        boolean further = assigned
                && !ownDuty
                && (s.at(k, "chủ trì")
                        || s.at(k, "quản lý")
                        || s.at(k, "phụ trách")
                        || s.at(k, "thực hiện")
                        || s.at(k, "phối hợp"));
        k += further ? 2 : 0;
        k += further && s.at(k, "thực hiện") ? 2 : 0;
        return k;
    }

    private static boolean opensAdjunct(Stretch s, int j) {
        if (s.token(j).capital() || ADJUNCTS.lengthAt(s, j) == 0) {
            return false;
        }
        return !(s.at(j, "trong năm") || s.at(j, "ngay")) || s.norm(j - 1).equals(",");
    }

    static int afterBracket(Stretch s, int open) {
        int depth = 0;
        for (int i = open; i < s.size(); i++) {
            depth += s.norm(i).equals("(") ? 1 : s.norm(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return s.size();
    }

    private static int trimmed(Stretch s, int from, int end) {
        int result = end;
        while (result > from + 1
                && (s.norm(result - 1).equals(",")
                        || s.norm(result - 1).equals(":")
                        || s.norm(result - 1).equals(".")
                        || s.norm(result - 1).equals("và"))) {
            result--;
        }
        return result;
    }

    /** The name as printed, without a long remark in brackets behind it. */
    static String name(Stretch name) {
        int open = name.find(0, "(");
        boolean remark = open > 0
                && name.norm(name.size() - 1).equals(")")
                && name.size() - open > 7
                && afterBracket(name, open) == name.size();
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
        Lexicon.Match head = names.token(i).capital() ? HEADS.at(names, i) : null;
        boolean name = head != null && !head.value().equals("no");
        return strong || determiner || name;
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
