package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * News that retell a plan: "UBND tỉnh ban hành Kế hoạch số …" says who orders, and "Nội dung triển khai, bao gồm: …" or
 * "Giai đoạn 1: …" opens what is ordered.
 */
final class PlanNews {
    private static final Lexicon ISSUING = Lexicon.of(
            "ban hành",
            "vừa ban hành",
            "đã ban hành",
            "ký ban hành",
            "vừa ký ban hành",
            "đã ký ban hành",
            "có",
            "vừa có",
            "đã có",
            "ký",
            "xây dựng",
            "đã xây dựng",
            "triển khai",
            "phê duyệt",
            "đã phê duyệt",
            "vừa phê duyệt",
            "ra");
    private static final Lexicon PLANS = Lexicon.of(
            "kế hoạch",
            "chương trình",
            "chương trình hành động",
            "đề án",
            "chỉ thị",
            "công văn",
            "công điện",
            "văn bản",
            "một số văn bản",
            "các văn bản",
            "nhiều văn bản",
            "quyết định",
            "phương án",
            "hướng dẫn");
    private static final Lexicon CONTENTS = Lexicon.of(
            "nội dung",
            "các nội dung",
            "nhiệm vụ",
            "các nhiệm vụ",
            "nhiệm vụ trọng tâm",
            "một số nhiệm vụ",
            "giải pháp",
            "các giải pháp",
            "nhiệm vụ, giải pháp",
            "các nhiệm vụ, giải pháp",
            "lộ trình",
            "các hoạt động",
            "hoạt động",
            "về giải pháp",
            "về nhiệm vụ",
            "nhóm nhiệm vụ",
            "nhóm giải pháp",
            "giai đoạn",
            "đợt",
            "bước");
    /** Grounds may stand before who issues: "Thực hiện Kế hoạch số … của … về …, UBND tỉnh ban hành …". */
    private static final int FARTHEST = 120;

    private PlanNews() {}

    /** Who issues a plan in this sentence, null when nobody does. */
    static @Nullable String issuer(Stretch sentence) {
        int limit = Math.min(sentence.size(), FARTHEST);
        boolean opens = true;
        for (int i = Connectives.start(sentence); i < limit; i++) {
            Agents.Agent agent = opens && Agents.startsAt(sentence, i) ? Agents.at(sentence, i) : null;
            if (agent != null && !agent.group() && issues(sentence, agent)) {
                Stretch name = agent.in(sentence);
                int last = name.size() - 1;
                return name.part(0, name.is(last, "vừa") ? last : last + 1).plain();
            }
            opens = sentence.is(i, ",");
        }
        return null;
    }

    private static boolean issues(Stretch sentence, Agents.Agent agent) {
        int verb = agent.verb() >= 0 ? agent.verb() : agent.end();
        int length = ISSUING.lengthAt(sentence, verb);
        return length > 0 && PLANS.lengthAt(sentence, verb + length) > 0;
    }

    /** Whether the words before a colon announce what the plan orders: "Nội dung triển khai, bao gồm", "Giai đoạn 2". */
    static boolean announces(Stretch before) {
        int i = Connectives.start(before);
        int length = CONTENTS.lengthAt(before, i);
        boolean numbered = !(before.at(i, "giai đoạn") || before.at(i, "đợt") || before.at(i, "bước"))
                || i + length < before.size() && before.token(i + length).isNumber();
        boolean reports = before.find(i, "đã") >= 0 || before.find(i, "kết quả") >= 0 || before.find(i, "đạt") >= 0;
        return length > 0 && numbered && !reports;
    }
}
