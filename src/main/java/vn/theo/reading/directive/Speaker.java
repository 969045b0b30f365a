package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Who tells at a place of a text: the body that issued the act, whoever spoke last, or whose plan the news retell. */
final class Speaker {
    private static final int FARTHEST = 12;

    private final boolean formal;
    private @Nullable String issuer;
    private @Nullable String name;
    private @Nullable String planner;
    private int sentencesSince;
    private boolean opinion;

    Speaker(Acts.Act act) {
        this.formal = act.formal();
        this.issuer = act.issuer();
    }

    /** Who spoke last and still does, null when nobody does. */
    @Nullable
    String name() {
        return name;
    }

    /** Whether it is known who tells, even if nobody gave an order yet. */
    boolean isKnown() {
        return formal || issuer != null && name != null;
    }

    /** Whose words and of what weight what is told now is. */
    DirectiveLedger.Voice voice(Deadlines.@Nullable Deadline leading, Deadlines.@Nullable Deadline topic) {
        return new DirectiveLedger.Voice(issuer == null ? planner : issuer, opinion, leading, topic);
    }

    /** Takes the one whom a governing clause names, unless the act's own issuer is meant or still tells. */
    void take(Governing governing, boolean inTasks) {
        String told = Normal.collapsed(governing.issuer());
        String known = issuer == null ? null : Normal.collapsed(issuer);
        boolean shortened = known != null && known.startsWith(told);
        boolean binding = !governing.kind().equals("say") || governing.verb().contains("kết luận");
        sentencesSince = 0;
        boolean same = told.equals(known);
        boolean passedOn = known != null && inTasks && governing.verb().equals("chỉ đạo");
        if (formal && (shortened && !same || !binding || passedOn)) {
            return;
        }
        name = governing.issuer();
        issuer = name;
        opinion = Weights.isOpinion(governing);
    }

    /** Keeps in mind who issues a plan in this sentence of news. */
    void notePlanner(Stretch sentence) {
        String plans = formal ? null : PlanNews.issuer(sentence);
        planner = plans == null ? planner : plans;
    }

    /** What a plan orders is told by who issued it, whoever has spoken in between; false where no plan is announced. */
    boolean announcesPlan(Stretch before) {
        if (planner == null || !PlanNews.announces(before)) {
            return false;
        }
        issuer = planner;
        name = planner;
        sentencesSince = 0;
        opinion = false;
        return true;
    }

    /** A sentence has been read: after many that tell nothing nobody speaks any more. */
    void pass(boolean told) {
        sentencesSince += told ? 0 : 1;
        if (sentencesSince > FARTHEST) {
            name = null;
        }
    }

    void silence() {
        name = null;
    }
}
