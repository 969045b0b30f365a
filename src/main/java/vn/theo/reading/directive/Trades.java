package vn.theo.reading.directive;

import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** What bodies do by trade, which belongs to their name: "các đơn vị quản lý hồ chứa", "cơ quan tham mưu". */
final class Trades {
    private static final Lexicon TRADES = Lexicon.of(
            "quản lý",
            "quản lý, khai thác",
            "quản lý, vận hành",
            "khai thác",
            "vận hành",
            "sản xuất",
            "sản xuất, kinh doanh",
            "kinh doanh",
            "chế biến",
            "thi công",
            "tư vấn",
            "cung cấp",
            "cung ứng",
            "tham mưu",
            "giúp việc",
            "tham mưu, giúp việc",
            "sử dụng",
            "phụ trách",
            "xuất khẩu",
            "nhập khẩu",
            "phân phối",
            "kiểm tra",
            "giám sát",
            "điều tra",
            "thanh tra",
            "thẩm định",
            "soạn thảo",
            "truyền thông",
            "thông tin",
            "thông tin đại chúng",
            "thông tin, truyền thông",
            "thông tấn",
            "thông tấn, báo chí",
            "hoạt động",
            "dự toán");
    /** How the words end that name any body of a kind. */
    private static final WordSet KINDS =
            WordSet.of("vị", "quan", "nghiệp", "ty", "sở", "chức", "hộ", "chủ", "ban", "ngành");
    /** Bodies made for one purpose, which their name says: "Ban Chỉ đạo giảm nghèo xã". */
    private static final Lexicon COMMITTEES = Lexicon.of(
            "ban chỉ đạo", "bcđ", "ban chỉ huy", "tổ công tác", "tổ giúp việc", "ban vận động", "hội đồng", "tiểu ban");
    /** Trades that only such bodies have. */
    private static final Lexicon PURPOSES = Lexicon.of(
            "giảm nghèo",
            "phòng chống",
            "phòng, chống",
            "phòng ngừa",
            "ứng phó",
            "xây dựng",
            "thực hiện",
            "phát triển",
            "cải cách",
            "đổi mới",
            "tháo gỡ",
            "thi hành",
            "giải phóng",
            "bồi thường",
            "vận động",
            "điều hành",
            "rà soát",
            "đánh giá",
            "chuyển đổi",
            "sắp xếp",
            "tổng kết");

    private static final Set<String> URGENT =
            Set.of("khẩn", "chủ", "tích", "kịp", "quyết", "nghiêm", "nhanh", "kiên", "sớm", "tiếp", "thường");

    private static final int FARTHEST = 30;

    private Trades() {}

    /** Whether the verb at i says what kind of body is meant, its own verb still being to come. */
    static boolean isAt(Stretch s, int i) {
        int length = lengthAt(s, i);
        boolean committee = COMMITTEES.lengthAt(s, i - 3) == 3
                || COMMITTEES.lengthAt(s, i - 1) == 1
                || COMMITTEES.lengthAt(s, i - 2) == 2;
        boolean purpose = PURPOSES.lengthAt(s, i) > 0;
        boolean kind = KINDS.has(s, i - 1) && !purpose && !s.at(i - 2, "liên quan");
        if (length == 0 || i == 0 || s.token(i).capital() || !(kind || committee)) {
            return false;
        }
        int after = i + length;
        if (!purpose && TaskVerbs.opensTask(s, after) && !s.is(after, "của")) {
            return true;
        }
        for (int k = after; k < Math.min(s.size(), after + FARTHEST); k++) {
            String norm = s.norm(k);
            if (norm.equals(";") || norm.equals(":")) {
                return false;
            }
            boolean joint = norm.equals(",") || norm.equals("và");
            if (joint && s.is(k + 1, "các") && Agents.startsAt(s, k + 1)) {
                return true;
            }
            if (norm.equals(",") && (committee || TaskVerbs.opensTask(s, k + 1))) {
                return false;
            }
            boolean duty = TaskVerbs.modal(s, k) > 0 && !TaskVerbs.isRelative(s, k);
            boolean second = committee && k > after + 1 && TaskVerbs.isPredicate(s, k);
            if (second && !norm.equals(",")) {
                return true;
            }
            if (duty || URGENT.contains(norm) && TaskVerbs.manner(s, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many words the trade at i takes. */
    static int lengthAt(Stretch s, int i) {
        return Math.max(TRADES.lengthAt(s, i), PURPOSES.lengthAt(s, i));
    }
}
