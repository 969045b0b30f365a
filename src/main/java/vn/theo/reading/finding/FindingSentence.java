package vn.theo.reading.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.ActionWords;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Governing;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Reads one sentence: cuts it into statements, judges each and trims it to the words that judge. */
final class FindingSentence {
    private static final Lexicon PEOPLE = Lexicon.load("finding-people.txt");

    /** Of what nobody here is the master: "Lượng mưa thấp hơn …". */
    private static final Lexicon NOBODYS = Lexicon.of(
            "tình hình thế giới",
            "kinh tế thế giới",
            "lượng mưa",
            "tổng lượng mưa",
            "nhiệt độ",
            "mực nước",
            "độ ẩm",
            "độ mặn");

    private static final Lexicon ORDERS = Lexicon.of("yêu cầu", "đề nghị", "chỉ đạo", "giao");
    private static final WordSet FINITE =
            WordSet.of("đã", "được", "chưa", "còn", "vẫn", "đạt", "không", "có", "gặp", "bị", "tiếp", "cũng", "luôn");
    /** Subjects of one syllable: "Tỉnh đã chủ động …". */
    private static final WordSet SHORT = WordSet.of(
            "tỉnh", "huyện", "xã", "bộ", "sở", "ngành", "phường", "quận", "cục", "ban", "hội", "trường", "họ");

    /** Statements that begin with what is left to do: "Vẫn còn tình trạng …". */
    private static final Lexicon REMAINS = Lexicon.of(
            "vẫn còn",
            "còn tình trạng",
            "vẫn xảy ra",
            "vẫn để xảy ra",
            "còn có tình trạng",
            "có tình trạng",
            "chưa có nhiều",
            "chưa có",
            "chưa thu hút",
            "chưa khai thác",
            "chưa phát huy");

    /** "1/10 địa phương xếp loại yếu": a figure and no complaint. */
    private static final int SHORT_SHARE = 10;

    private final boolean section;
    private final boolean back;
    private final Setting setting;
    private final boolean strict;

    /**
     * @param section whether the section looks back on results
     * @param back whether the section or the sentence does
     * @param setting the section or list that the sentence stands in
     * @param strict whether the text lays down rules and plans
     */
    FindingSentence(boolean section, boolean back, Setting setting, boolean strict) {
        this.section = section;
        this.back = back;
        this.setting = setting;
        this.strict = strict;
    }

    /** "Các chính sách được thực hiện tốt; từng bước đổi mới …": behind praise, what was done goes on without a subject. */
    private static boolean isDeed(Stretch clause, FoundFinding before) {
        return before.kind() == FoundFinding.Kind.STRENGTH
                && TaskVerbs.opensTask(clause, 0)
                && !clause.at(0, "tiếp tục")
                && !clause.at(0, "tập trung")
                && TaskVerbs.modal(clause, 0) == 0;
    }

    /**
     * Reads a sentence.
     *
     * @param listed whether the sentence before it opened a list of flaws in the same paragraph
     * @return whether such a list is open behind this one
     */
    boolean read(Stretch sentence, boolean listed, List<FoundFinding> found) {
        return readUnlabelled(Labels.withoutLabel(sentence), listed, found);
    }

    private boolean readUnlabelled(Stretch sentence, boolean listed, List<FoundFinding> found) {
        if (Exemptions.isQuestion(sentence)) {
            Stretch trouble = SentenceParts.trouble(sentence);
            if (trouble != null) {
                judge(trouble, true, Setting.NONE, found);
            }
            return false;
        }
        Praise.Praised praised = Praise.in(sentence);
        if (praised != null) {
            if (praised.object() != null) {
                Findings.add(found, FoundFinding.Kind.STRENGTH, ActionWords.ended(praised.object()));
            }
            if (praised.end() + 1 < sentence.size()) {
                // what stands behind a semicolon is praised too
                boolean more = praised.object() != null
                        && sentence.is(praised.end(), ";")
                        && !sentence.at(praised.end() + 1, "tiếp tục");
                FindingSentence rest = more ? new FindingSentence(section, true, Setting.RESULTS, strict) : this;
                rest.read(sentence.part(praised.end() + 1, sentence.size()), false, found);
            }
            return false;
        }
        Stretch merit = SentenceParts.merit(sentence);
        if (merit != null) {
            judge(merit, true, Setting.RESULTS, found);
            return false;
        }
        Stretch shown = SpokenWords.shown(sentence);
        if (shown.size() < sentence.size() && SpokenWords.opensWithSource(sentence)) {
            return readUnlabelled(shown, listed, found);
        }
        Stretch reproof = SentenceParts.reproof(sentence);
        if (reproof != null) {
            judge(reproof, true, Setting.FLAWS, found);
            return false;
        }
        Governing governing = Governing.of(sentence, false, false, null);
        if (governing != null
                && (governing.verb().equals("cảm ơn") || governing.verb().equals("cám ơn"))) {
            return false;
        }
        if (governing != null && SpokenWords.tellsOfManner(sentence, governing)) {
            return false;
        }
        if (isOrder(sentence, governing)) {
            Stretch complaint = SentenceParts.complaint(sentence);
            if (complaint != null) {
                judge(complaint, true, Setting.NONE, found);
            }
            return false;
        }
        Stretch said = SpokenWords.of(sentence, governing);
        Stretch list = SentenceParts.listed(sentence);
        boolean item = list != null || listed || setting == Setting.FLAWS;
        Setting here =
                list == null ? setting : Setting.ofAnnouncement(sentence.part(0, list.first() - sentence.first()));
        Stretch worst = list == null ? SentenceParts.worst(said) : null;
        Stretch content = list != null ? list : worst != null ? worst : SentenceParts.blamed(said);
        here = worst == null ? here : Setting.FLAWS;
        item |= worst != null;
        boolean goesOn = false;
        for (Stretch clause : SentenceParts.joined(content.clauses())) {
            if (Exemptions.isForecast(clause) || Exemptions.setsAims(clause)) {
                break;
            }
            List<Stretch> statements = Statements.of(clause, item);
            int before = found.size();
            boolean deed = goesOn && !strict && here == Setting.NONE && isDeed(clause, found.getLast());
            for (int i = 0; i < statements.size(); i++) {
                judge(statements.get(i), item || goesOn || i > 0, deed ? Setting.RESULTS : here, found);
            }
            goesOn = found.size() > before;
            boolean cause = goesOn
                    && list == null
                    && content != said
                    && found.getLast().kind() == FoundFinding.Kind.SHORTCOMING;
            here = cause ? Setting.FLAWS : here;
            item |= cause;
        }
        return list == null ? listed && goesOn : here == Setting.FLAWS;
    }

    /** Whether a sentence tells somebody what to do. */
    static boolean isOrder(Stretch sentence) {
        return isOrder(sentence, Governing.of(sentence, false, false, null));
    }

    private static boolean isOrder(Stretch sentence, @Nullable Governing governing) {
        if (governing != null && !governing.kind().equals("say")) {
            return true;
        }
        int start = Connectives.start(sentence);
        return ORDERS.lengthAt(sentence, start) > 0;
    }

    private void judge(Stretch statement, boolean part, Setting here, List<FoundFinding> found) {
        Stretch trimmed = StatementWords.trimmed(statement);
        if (trimmed == null) {
            return;
        }
        Evaluation.Judgement judgement = judgement(trimmed, here);
        if (judgement == null) {
            return;
        }
        boolean good = judgement.kind() == FoundFinding.Kind.STRENGTH;
        boolean row = part && !good && !found.isEmpty() && found.getLast().kind() == FoundFinding.Kind.SHORTCOMING;
        if (!row && isTask(trimmed, judgement, here)) {
            return;
        }
        boolean subject = judgement.at() > 1 || judgement.at() == 1 && SHORT.has(trimmed, 0) || part || back;
        subject |= REMAINS.lengthAt(trimmed, 0) > 0 || trimmed.at(0, "đã") || good && trimmed.at(0, "có");
        boolean stated = judgement.strong() || back || good || row;
        int at = trimmed.first() - statement.first() + judgement.at();
        boolean exempt = good
                ? Exemptions.isTalk(trimmed)
                        || Exemptions.isAhead(statement)
                        || Exemptions.isAhead(trimmed)
                        || Exemptions.isIncident(statement)
                        || Exemptions.isMeasured(trimmed, judgement.at())
                        || Statements.turnIn(trimmed) > judgement.at() && Exemptions.isConceded(trimmed, judgement.at())
                        || Exemptions.isCounted(trimmed, judgement.at())
                : Exemptions.isMeasured(trimmed, judgement.at())
                        || Exemptions.isConceded(statement, at)
                        || Exemptions.isPast(statement)
                        || Disasters.isDamage(trimmed)
                        || Disasters.isHit(trimmed, judgement.at())
                        || Exemptions.isTopic(trimmed, judgement.at())
                        || Exemptions.isOfCounted(trimmed, judgement.at())
                        || Exemptions.isNeed(trimmed, judgement.at())
                        || Disasters.isCountedDamage(trimmed, judgement.at())
                        || Exemptions.isLessOfWorse(trimmed, judgement.at());
        exempt |= Exemptions.isApposed(trimmed, judgement.at());
        exempt |= good && Changes.isSpending(trimmed, judgement.at());
        if (subject && stated && !exempt && !Exemptions.isCondition(trimmed, judgement.at())) {
            Stretch judged = good ? StatementEnds.withoutReason(trimmed, judgement.at()) : trimmed;
            Findings.add(found, judgement.kind(), StatementEnds.ended(judged, judgement.at()));
        }
    }

    private Evaluation.@Nullable Judgement judgement(Stretch statement, Setting here) {
        boolean abroad = NOBODYS.isAt(statement, 0);
        boolean count = statement.at(0, "có")
                && statement.token(1).isNumber()
                && !(statement.find(0, "chỉ tiêu") > 0 && statement.find(0, "chỉ tiêu") < 6);
        boolean share = statement.token(0).isNumber() && statement.is(1, "%");
        if (abroad || count || share) {
            return null;
        }
        Evaluation.Judgement judgement = Evaluation.of(statement, mood(statement, here));
        int turn =
                judgement == null || judgement.kind() == FoundFinding.Kind.STRENGTH ? Statements.turnIn(statement) : -1;
        Evaluation.Judgement after = turn < 0 ? null : Evaluation.of(statement.part(turn, statement.size()));
        if (after != null && after.kind() == FoundFinding.Kind.SHORTCOMING) {
            judgement = new Evaluation.Judgement(after.kind(), turn + after.at(), after.strong());
        }
        boolean part = statement.token(0).isNumber() && statement.is(1, "/") && statement.size() < SHORT_SHARE;
        if (part && judgement != null && judgement.kind() == FoundFinding.Kind.SHORTCOMING) {
            return null;
        }
        boolean blamed = judgement == null && here == Setting.FLAWS && Exemptions.isBlamed(statement, here != setting);
        return blamed ? new Evaluation.Judgement(FoundFinding.Kind.SHORTCOMING, statement.size() - 1, true) : judgement;
    }

    private Predicates.Mood mood(Stretch statement, Setting here) {
        boolean past =
                here == Setting.RESULTS || section && !TaskVerbs.opensTask(statement, statement.at(0, "là") ? 1 : 0);
        if (past) {
            return Predicates.Mood.PAST;
        }
        if (strict || TaskVerbs.opensTask(statement, 0)) {
            return Predicates.Mood.STRICT;
        }
        return PEOPLE.lengthAt(statement, 0) > 0 ? Predicates.Mood.OF_PEOPLE : Predicates.Mood.OF_THINGS;
    }

    /** "… vẫn còn hạn chế" is said of a subject; "giải quyết các vấn đề còn tồn đọng" tells which. */
    private static boolean remains(Stretch statement, int judged) {
        boolean still = judged > 1 && (statement.is(judged, "còn") || statement.is(judged, "vẫn"));
        for (int i = Math.max(0, judged - 4); still && i < judged; i++) {
            still = !statement.is(i, "các") && !statement.is(i, "những");
        }
        return still;
    }

    /** "Tập trung …", "Đẩy mạnh …": tells what to do; "Sản xuất … đã tăng" tells what happened. */
    private boolean isTask(Stretch statement, Evaluation.Judgement judgement, Setting here) {
        int from = statement.at(0, "là") ? 1 : 0;
        if (here != Setting.NONE || !TaskVerbs.opensTask(statement, from)) {
            return false;
        }
        boolean noun = "noun".equals(TaskVerbs.kind(statement, from));
        boolean bad = judgement.kind() == FoundFinding.Kind.SHORTCOMING;
        if (noun && judgement.strong() && (bad && judgement.at() > 1 || !bad && !strict && judgement.at() > 1)) {
            return false;
        }
        // "Nhận thức về … vẫn còn hạn chế": what still falls short is told and not ordered
        if (bad && remains(statement, judgement.at())) {
            return false;
        }
        for (int i = 1; i <= judgement.at(); i++) {
            boolean said = statement.is(i, "đã") || statement.is(i, "chưa");
            if (said || noun && FINITE.has(statement, i)) {
                return false;
            }
        }
        return true;
    }
}
