package vn.theo.reading.directive;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** What the first words of a clause make of it: a target, a prohibition, an opinion, a task behind its term. */
final class ClauseOpenings {
    private static final int LONGEST_SUBJECT = 9;

    private ClauseOpenings() {}

    /** "100% các xã bố trí công chức …": what is aimed at, unless it is laid on them as a duty. */
    static boolean isShare(Stretch clause, int i) {
        return clause.token(i).isNumber() && clause.is(i + 1, "%");
    }

    /** "…; căn cứ kết quả rà soát lập danh sách": who does it is not said again behind the basis. */
    static boolean actsOnBasis(Stretch clause, int i) {
        if (!clause.at(i, "căn cứ")) {
            return false;
        }
        for (int k = clause.find(i, ","); k > 0 && k < i + FARTHEST_DUTY; k = clause.find(k + 1, ",")) {
            Agents.Agent agent = Agents.startsClauseAt(clause, k + 1) ? Agents.at(clause, k + 1) : null;
            if (agent != null && agent.verb() > 0 && !agent.report()) {
                return false;
            }
        }
        return true;
    }

    /** "…; không chăn thả gia súc khi rét": what must not be done goes on with what must. */
    static boolean forbids(Stretch clause, int i) {
        boolean statement = clause.at(i, "không có")
                || clause.at(i, "không phải")
                || clause.at(i, "không chỉ")
                || clause.at(i, "không còn")
                || clause.at(i, "không ai");
        return clause.at(i, "không") && clause.token(i + 1).isWord() && !statement;
    }

    /** "…; chậm nhất ngày 20 tháng 01 gửi báo cáo": the term stands before the verb. */
    static boolean opensByTerm(Stretch clause, int i) {
        int length = Deadlines.lengthOf(clause, i, null);
        return length > 0 && TaskVerbs.opensTask(clause, i + length);
    }

    /** "Thống nhất với những đề xuất về các việc cần làm": agreeing or praising tells nobody to do anything. */
    static boolean isOpinion(Stretch clause, int start) {
        Lexicon.Match verb = OrderVerbs.verbAt(clause, start);
        return verb != null && verb.value().equals("say") && TaskVerbs.modal(clause, start + verb.length()) == 0;
    }

    /** "Có những việc …", "Có 120 hộ phải …": what there is, and nothing to do. */
    static boolean tellsWhatIs(Stretch clause, int start) {
        boolean counted = clause.at(start, "có")
                && start + 1 < clause.size()
                && clause.token(start + 1).isNumber();
        return counted || clause.at(start, "có những") || clause.at(start, "có nhiều") || clause.at(start, "có một số");
    }

    /** "Trong 3 năm qua, …, Đảng bộ đã …": the clause has its subject, and it tells what was done. */
    static boolean didAlready(Stretch clause, int i) {
        Agents.Agent agent = i < clause.size() && Agents.startsClauseAt(clause, i) ? Agents.at(clause, i) : null;
        return agent != null && agent.report() && clause.at(agent.verb(), "đã");
    }

    /** "Phát triển công nghiệp thời gian tới cần rà soát …": what looks like a verb is the subject of a duty. */
    static int subjectDuty(Stretch clause, int i) {
        if (!"noun".equals(TaskVerbs.kind(clause, i))) {
            return -1;
        }
        int limit = Math.min(clause.size(), i + LONGEST_SUBJECT);
        for (int k = i; k < limit && !clause.is(k, ","); k++) {
            if (clause.at(k, "cần") && TaskVerbs.modal(clause, k) > 0 && !TaskVerbs.isRelative(clause, k)) {
                return k;
            }
        }
        return -1;
    }

    /** "Dù khó khăn, nhiều khoản phải cắt giảm, nhưng …": what had to be is granted, and the point comes behind it. */
    static boolean conceded(Stretch clause, int start, int duty) {
        boolean grants = clause.at(start, "mặc dù") || clause.at(start, "tuy") || clause.at(start, "dù");
        return grants && (clause.find(duty, ", nhưng") > 0 || clause.find(duty, ", song") > 0);
    }

    /** "Khi số hộ tăng thì phải lập đề án": a case and what must be done in it, which nobody in particular is told. */
    static boolean bindsCase(Stretch clause, int start) {
        if (CASES.lengthAt(clause, start) == 0) {
            return false;
        }
        for (int i = start + 2; i < Math.min(clause.size(), start + FARTHEST_DUTY); i++) {
            if (clause.at(i, "phải") && TaskVerbs.modal(clause, i) > 0 && !TaskVerbs.isRelative(clause, i)) {
                return true;
            }
            boolean then = clause.is(i, "thì");
            boolean told = (then || clause.is(i, ","))
                    && (Agents.startsAt(clause, i + 1) || OrderVerbs.orderAt(clause, i + 1) != null);
            if (told || clause.is(i, ":")) {
                return false;
            }
            if (then && TaskVerbs.opensTask(clause, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static final int FARTHEST_DUTY = 40;
    private static final Lexicon CASES = Lexicon.of("khi", "trường hợp", "nếu");

    /** "…, quá trình thực hiện nếu gặp khó khăn …", "…, nếu có vướng mắc …" at a comma. */
    static boolean meetsTroubles(Stretch clause, int comma) {
        int opens = clause.is(comma, ",") ? MEETING.lengthAt(clause, comma + 1) : 0;
        int end = Math.min(clause.size(), comma + 1 + opens + NEAR);
        return opens > 0 && TROUBLES.next(clause, comma + 1, end) < end;
    }

    private static final int NEAR = 8;
    private static final Lexicon MEETING = Lexicon.of(
            "trong quá trình thực hiện",
            "trong quá trình triển khai",
            "trong quá trình tổ chức thực hiện",
            "trong quá trình triển khai thực hiện",
            "quá trình thực hiện",
            "quá trình triển khai",
            "nếu có",
            "nếu gặp",
            "trường hợp có",
            "trường hợp phát sinh");
    private static final Lexicon TROUBLES = Lexicon.of("khó khăn", "vướng mắc", "phát sinh");

    /** Where the words between commas begin in which a position stands. */
    static int partStart(Stretch clause, int position) {
        int i = position;
        while (i > 0 && !clause.is(i - 1, ",")) {
            i--;
        }
        return i;
    }

    /** "giải ngân còn chậm, một số dự án phải kéo dài": how things stand with some, and nothing that all are to do. */
    static boolean tellsOfSome(Stretch clause, int duty) {
        return SOME.lengthAt(clause, partStart(clause, duty)) > 0;
    }

    private static final Lexicon SOME = Lexicon.of("một số", "nhiều", "không ít", "có nơi", "có", "phần lớn");

    /** "kiến nghị với Chính phủ …", "mong muốn hằng năm Sở A …": where the addressee begins, the same place when none does. */
    static int addresseeAt(Stretch clause, int i) {
        int behind = i + BEFORE_ADDRESSEES.lengthAt(clause, i);
        behind += behind > i && clause.is(behind, ",") ? 1 : 0;
        Agents.Agent agent = behind > i && behind < clause.size() ? Agents.at(clause, behind) : null;
        return agent != null && agent.verb() > 0 && !agent.report() ? behind : i;
    }

    private static final Lexicon BEFORE_ADDRESSEES = Lexicon.of(
            "với",
            "đối với",
            "hằng năm",
            "hàng năm",
            "hằng quý",
            "hằng tháng",
            "thời gian tới",
            "trong thời gian tới",
            "trước mắt",
            "tới đây",
            "từ nay đến cuối năm");
}
