package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * Orders given in writing: "UBND tỉnh vừa ban hành Công văn số 12/UBND-TH ngày 5/3/2026 yêu cầu …", where the document
 * stands between who orders and the verb of ordering.
 *
 * @param nameEnd where the name of who orders ends
 * @param order the verb of ordering
 * @param content behind the verb
 */
record WrittenOrders(int nameEnd, Lexicon.Match order, int content) {
    private static final Lexicon ISSUING = Lexicon.of(
            "ban hành",
            "ký ban hành",
            "vừa ban hành",
            "đã ban hành",
            "mới ban hành",
            "vừa ký ban hành",
            "đã ký ban hành",
            "ký",
            "đã ký",
            "vừa ký",
            "có",
            "vừa có",
            "đã có",
            "mới có",
            "vừa mới có",
            "tiếp tục có",
            "cũng có",
            "ra",
            "vừa ra",
            "đã ra",
            "phát",
            "vừa phát",
            "gửi",
            "đã gửi",
            "vừa gửi");
    private static final Lexicon DOCUMENTS = Lexicon.of(
            "văn bản",
            "công văn",
            "công điện",
            "công điện khẩn",
            "công điện hỏa tốc",
            "công văn hỏa tốc",
            "công văn khẩn",
            "văn bản hỏa tốc",
            "văn bản khẩn",
            "chỉ thị",
            "thông báo",
            "thông báo kết luận",
            "quyết định",
            "kế hoạch",
            "nghị quyết",
            "kết luận",
            "hướng dẫn",
            "thông tư",
            "thư",
            "công thư");
    private static final int FARTHEST = 60;

    /** The written order that the name from {@code from} on gives, null when it gives none. */
    static @Nullable WrittenOrders at(Stretch s, int from, Agents.Agent agent) {
        int last = Math.min(s.size(), Math.max(agent.end(), agent.verb()) + 2);
        for (int i = from + 1; i < last; i++) {
            int issuing = ISSUING.lengthAt(s, i);
            int document = issuing == 0 ? 0 : DOCUMENTS.lengthAt(s, i + issuing);
            if (document > 0) {
                return ordering(s, i, i + issuing + document);
            }
        }
        return null;
    }

    private static @Nullable WrittenOrders ordering(Stretch s, int nameEnd, int document) {
        int i = numberEnd(s, document);
        boolean near = true;
        for (int limit = Math.min(s.size(), i + FARTHEST); i < limit; i++) {
            String norm = s.norm(i);
            if (norm.equals(":") || norm.equals(";")) {
                return null;
            }
            boolean opens = near || norm(s, i - 1).equals(",") || isAgentBefore(s, i);
            Lexicon.Match order = opens && !s.token(i).capital() ? OrderVerbs.orderAt(s, i) : null;
            if (order != null && order.value().equals("tell") && OrderVerbs.addresses(s, i + order.length())) {
                return new WrittenOrders(nameEnd, order, i + order.length());
            }
            near &= order != null || norm.equals("để") || norm.equals("nhằm");
        }
        return null;
    }

    private static String norm(Stretch s, int i) {
        return s.is(i, "đó") ? s.norm(i - 2) : s.norm(i);
    }

    /** "gửi các sở, ngành yêu cầu": who is written to stands before the verb. */
    private static boolean isAgentBefore(Stretch s, int i) {
        for (int k = i - 1; k > Math.max(0, i - FARTHEST); k--) {
            if (s.is(k, "gửi") || s.is(k, "tới")) {
                Agents.Agent agent = Agents.at(s, k + 1);
                return agent != null && agent.verb() == i;
            }
        }
        return false;
    }

    /** Behind "số 12/UBND-TH, ngày 5/3/2026". */
    private static int numberEnd(Stretch s, int from) {
        int i = from;
        if (s.is(i, "số") || s.token(i).isNumber()) {
            i += s.is(i, "số") ? 2 : 1;
            while (i < s.size() && !s.token(i).spaced()) {
                i++;
            }
        }
        int date = s.is(i, ",") ? i + 1 : i;
        Dates.Day day = s.is(date, "ngày") ? Dates.dayAt(s, date) : null;
        i = day == null ? i : date + day.length();
        return s.is(i, ",") ? i + 1 : i;
    }
}
