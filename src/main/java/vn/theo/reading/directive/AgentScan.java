package vn.theo.reading.directive;

import java.util.Set;
import vn.theo.reading.text.BodyWorks;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Walks along the name of an addressee to its end and on to the verb of its clause. */
final class AgentScan {
    private static final int LONGEST = 160;
    /** Words that make a clause a report of what happened or will happen. */
    private static final Set<String> REPORT =
            Set.of("đã", "sẽ", "đang", "là", "cũng", "còn", "luôn", "vẫn", "nguyện", "từng", "buộc");

    private static final WordSet DEGREES = WordSet.of("rất", "khá", "quá");
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
            "với tư cách",
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

    private AgentScan() {}

    static Agents.Agent scan(Stretch s, int from, int start, boolean person, boolean group) {
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
            if (isEnd(s, j, norm)) {
                break;
            }
            int name = nameLength(s, j);
            if (name > 1) {
                j += name;
                continue;
            }
            if (end < 0 && (s.at(j, "không chỉ") || s.at(j, "không những"))) {
                // "Ban Chỉ đạo không chỉ định hướng mà cần hành động": what is to be done comes second
                int but = s.find(j, "mà");
                end = trimmed(s, from, j);
                if (but > 0 && but < limit && TaskVerbs.modal(s, but + 1) > 0) {
                    return new Agents.Agent(from, end, but + 1, false, person, group);
                }
                j += 2;
                continue;
            }
            if (norm.equals("được") || norm.equals("đang") && UNDERTAKINGS.lengthAt(s, j - 2) == 2) {
                j = afterRelative(s, j);
                continue;
            }
            if (Trades.isAt(s, j)) {
                j += Trades.lengthAt(s, j);
                continue;
            }
            if (TaskVerbs.isPredicate(s, j) || isOrder(s, j)) {
                // "ý kiến của các đồng chí rất sâu sát": how something is, and nothing to do
                boolean promised = s.at(j, "cam kết") && s.is(j + 2, "sẽ");
                boolean graded = j > from && DEGREES.has(s, j - 1) || presides(s, j) || promised;
                return new Agents.Agent(from, trimmed(s, from, end < 0 ? j : end), j, graded, person, group);
            }
            if (isReport(s, j)) {
                return new Agents.Agent(from, trimmed(s, from, end < 0 ? j : end), j, true, person, group);
            }
            if (end < 0 && (opensAdjunct(s, j) || opensApposition(s, j))) {
                end = trimmed(s, from, j);
            }
            j++;
        }
        return new Agents.Agent(from, trimmed(s, from, end < 0 ? j : end), -1, false, person, group);
    }

    /** "… đồng chủ trì hội nghị": who led a meeting, and nothing that anybody is told. */
    private static boolean presides(Stretch s, int j) {
        return s.at(j, "chủ trì") && (s.is(j - 1, "đồng") || MEETINGS.lengthAt(s, j + 2) > 0);
    }

    private static final Lexicon MEETINGS =
            Lexicon.of("hội nghị", "cuộc họp", "buổi", "phiên họp", "kỳ họp", "phiên làm việc", "hội thảo");

    private static boolean isEnd(Stretch s, int j, String norm) {
        return switch (norm) {
            case ";" -> !Agents.startsAt(s, j + 1);
            case ":" -> !listsNames(s, j);
            case "thì" -> !isOrder(s, j + 1);
            case "để", "nhằm", "nếu" -> true;
            default -> false;
        };
    }

    private static final Lexicon BRANCHES = Lexicon.load("branches.txt");
    private static final WordSet DEPARTMENTS = WordSet.of("bộ", "sở", "phòng", "ngành");

    /** "chủ đầu tư", "Giáo dục", "Sở Giao thông vận tải": words of a name that would be verbs elsewhere. */
    private static int nameLength(Stretch s, int j) {
        int branch = DEPARTMENTS.has(s, j - 1) ? BRANCHES.lengthAt(s, j) : 0;
        if (branch > 1) {
            return branch;
        }
        int works = BodyWorks.lengthAt(s, j);
        if (works > 0) {
            return works;
        }
        boolean inspects = s.at(j, "thanh tra") && !s.token(j).capital() && TaskVerbs.verb(s, j + 3) > 0;
        int head = inspects ? 0 : Agents.headLength(s, j);
        if (head > 0 && (!s.at(j, "tổ chức") || s.at(j, "tổ chức đảng"))) {
            return head;
        }
        return s.token(j).capital() ? TaskVerbs.verb(s, j) : 0;
    }

    private static int afterQuote(Stretch s, int open) {
        for (int i = open + 1; i < Math.min(s.size(), open + 60); i++) {
            if (s.is(i, "\"")) {
                return i + 1;
            }
        }
        return open + 1;
    }

    private static boolean isOrder(Stretch s, int j) {
        Lexicon.Match order = s.token(j).capital() ? null : OrderVerbs.verbAt(s, j);
        return order != null && !OrderVerbs.isNoun(s, j, order);
    }

    /** "đã hoàn thành", but not "được giao", "có liên quan" and "có trách nhiệm". */
    private static boolean isReport(Stretch s, int j) {
        String norm = s.norm(j);
        if (!REPORT.contains(norm) || s.token(j).capital()) {
            return false;
        }
        return switch (norm) {
            case "là" ->
                !s.is(j - 1, "nhất") && !s.is(j - 1, "biệt") && !s.at(j - 2, "vai trò") && !s.at(j - 2, "tư cách");
            case "còn" ->
                s.is(j - 1, "vẫn")
                        || s.is(j + 1, "gặp")
                        || j + 1 < s.size() && s.token(j + 1).isNumber();
            case "đã", "đang" -> !isPostmodifier(s, j);
            case "buộc" -> s.at(j + 1, "phải");
            case "từng" -> TaskVerbs.verb(s, j + 1) > 0;
            default -> true;
        };
    }

    /** "các khu công nghiệp đã hình thành phải …": a relative clause, when a duty still follows before any comma. */
    private static boolean isPostmodifier(Stretch s, int j) {
        for (int k = j + 1; k < Math.min(s.size(), j + 12) && !s.is(k, ","); k++) {
            if (TaskVerbs.modal(s, k) > 0 && !TaskVerbs.isRelative(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** "các Bộ: Quốc phòng, Công an": the colon introduces names. */
    private static boolean listsNames(Stretch s, int colon) {
        boolean capital = colon + 1 < s.size() && s.token(colon + 1).capital();
        boolean task = TaskVerbs.opensTask(s, colon + 1) || TaskVerbs.manner(s, colon + 1) > 0;
        boolean plural = s.is(colon - 2, "các") || !task && (s.is(colon - 1, "phố") || s.is(colon - 1, "quan"));
        return capital && (plural || !task) && !headIsLong(s, colon);
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
        int doing = s.is(j, "đang") ? TaskVerbs.verb(s, k) : 0;
        int second = doing > 0 ? TaskVerbs.verb(s, k + doing) : 0;
        if (second > 0 && TaskVerbs.opensTask(s, k + doing + second)) {
            // "các dự án đang triển khai thi công khẩn trương …"
            return k + doing + second;
        }
        boolean assigned = s.at(k, "giao") || s.at(k, "phân công") || s.at(k, "yêu cầu");
        boolean ownDuty = s.is(j - 1, "vụ") || s.is(j - 1, "quyền") || s.is(j - 1, "năng");
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

    /** What is under way and does nothing itself. */
    private static final Lexicon UNDERTAKINGS =
            Lexicon.of("dự án", "công trình", "đề án", "hạng mục", "gói thầu", "chương trình", "nhiệm vụ", "công việc");

    private static boolean opensAdjunct(Stretch s, int j) {
        if (s.at(j, "trong") && TaskVerbs.verb(s, j + 1) > 1 && Agents.headLength(s, j + 1) == 0) {
            // "các địa phương trong phân công công việc phải …": in what, and not which
            return true;
        }
        if (s.token(j).capital() || ADJUNCTS.lengthAt(s, j) == 0) {
            return false;
        }
        int stressed = j + (s.at(j, "nhất là") ? 2 : s.at(j, "đặc biệt là") ? 3 : 0);
        boolean named = s.token(stressed).capital() || s.token(stressed + 1).capital();
        if (stressed > j && named && Agents.startsAt(s, stressed)) {
            // "các sở, ngành, nhất là Sở Nội vụ": those who are meant above all belong to the name
            return false;
        }
        return !(s.at(j, "trong năm") || s.at(j, "ngay")) || s.is(j - 1, ",");
    }

    /** "Sở Nội vụ - cơ quan thường trực của Ban Chỉ đạo": what somebody is besides is no part of the name. */
    private static boolean opensApposition(Stretch s, int j) {
        boolean dash = s.is(j, "-") || s.is(j, "–");
        return dash && s.token(j).spaced() && s.token(j + 1).spaced() && CAPACITIES.lengthAt(s, j + 1) > 0;
    }

    private static final Lexicon CAPACITIES = Lexicon.of(
            "thường trực",
            "cơ quan",
            "đơn vị",
            "đầu mối",
            "chủ đầu tư",
            "trưởng ban",
            "phó trưởng ban",
            "tổ trưởng",
            "thành viên",
            "ủy viên");

    static int afterBracket(Stretch s, int open) {
        int depth = 0;
        int limit = Math.min(s.size(), open + LONGEST);
        for (int i = open; i < limit; i++) {
            depth += s.is(i, "(") ? 1 : s.is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int trimmed(Stretch s, int from, int end) {
        int result = end;
        while (result > from + 3 && s.at(result - 2, "được giao")) {
            // "Sở A được giao hướng dẫn …": how the task came to it is no part of its name
            result -= 2;
        }
        while (result > from + 1
                && (s.is(result - 1, ",")
                        || s.is(result - 1, ":")
                        || s.is(result - 1, ".")
                        || s.is(result - 1, "không")
                        || s.is(result - 1, "vừa")
                        || s.is(result - 1, "cũng")
                        || s.is(result - 1, "thì")
                        || s.is(result - 1, "và"))) {
            result--;
        }
        return result;
    }
}
