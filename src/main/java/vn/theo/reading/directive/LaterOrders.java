package vn.theo.reading.directive;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds orders that stand in the second part of what somebody says. */
final class LaterOrders {
    private static final int FARTHEST = 120;

    private LaterOrders() {}

    /**
     * "Tổng Bí thư đánh giá cao … và yêu cầu khẩn trương …": where the order begins that comes second, -1 when none does.
     *
     * @param alone whether no duty may stand before it
     */
    static int first(Stretch content, boolean alone) {
        for (int i = 1; i < Math.min(content.size(), FARTHEST); i++) {
            if (alone && TaskVerbs.modal(content, i - 1) > 0) {
                return -1;
            }
            boolean joined = content.is(i - 1, "và") || content.is(i - 1, ",");
            Lexicon.Match order = joined && !content.token(i).capital() ? OrderVerbs.orderAt(content, i) : null;
            if (order != null && order.value().equals("tell") && !order.phrase().equals("chỉ đạo")) {
                return i;
            }
        }
        return -1;
    }

    /** "… cho rằng đây là việc lớn, nên các sở tiếp tục nghiên cứu": where what follows from it begins, -1 when nothing does. */
    static int conclusion(Stretch content) {
        int so = content.find(1, "nên");
        boolean joined = so > 1 && content.is(so - 1, ",");
        Agents.Agent agent = joined && Agents.startsClauseAt(content, so + 1) ? Agents.at(content, so + 1) : null;
        boolean urged = agent != null
                && agent.verb() > 0
                && !agent.report()
                && (TaskVerbs.manner(content, agent.verb()) > 0 || TaskVerbs.modal(content, agent.verb()) > 0);
        return urged ? so + 1 : -1;
    }
}
