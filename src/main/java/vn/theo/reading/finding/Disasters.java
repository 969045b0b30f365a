package vn.theo.reading.finding;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows what disasters do to places and people, which is no shortcoming of anybody's work. */
final class Disasters {
    private static final Lexicon DAMAGE = Lexicon.of(
            "thiệt hại về người",
            "nặng nề về người",
            "nghiêm trọng về người",
            "lớn về người",
            "người chết",
            "mất tích",
            "bị thương",
            "tốc mái",
            "cuốn trôi",
            "sạt lở đất");

    /** Whom a disaster hits, and the disasters: no shortcoming of anybody's work either. */
    private static final Lexicon AREAS = Lexicon.of(
            "tỉnh",
            "huyện",
            "xã",
            "thành phố",
            "toàn tỉnh",
            "toàn huyện",
            "toàn xã",
            "địa phương",
            "các tỉnh",
            "các huyện",
            "các xã",
            "các địa phương",
            "khu vực",
            "người dân",
            "đồng bào",
            "miền Trung",
            "hộ",
            "nhiều hộ");

    private static final Lexicon DISASTERS = Lexicon.of(
            "bão",
            "lũ",
            "mưa lũ",
            "mưa lớn",
            "lũ lụt",
            "lũ quét",
            "ngập lụt",
            "thiên tai",
            "áp thấp",
            "lốc",
            "dông lốc",
            "mưa đá",
            "động đất",
            "sạt lở");

    private static final int FARTHEST = 200;
    private static final int FARTHEST_DISASTER = 14;

    private Disasters() {}

    /** What a disaster destroyed is no shortcoming of anybody's work. */
    static boolean isDamage(Stretch statement) {
        int end = Math.min(statement.size(), FARTHEST);
        boolean traffic = statement.at(0, "tai nạn giao thông") || statement.at(0, "tình hình tai nạn");
        return !traffic && DAMAGE.next(statement, 0, end) < end;
    }

    /** "Tỉnh chịu ảnh hưởng nặng nề bởi cơn bão số 9": an area was hit. */
    static boolean isHit(Stretch statement, int judged) {
        boolean area = AREAS.lengthAt(statement, 0) > 0;
        boolean suffers = HIT.lengthAt(statement, judged) > 0 && WORK.lengthAt(statement, 0) == 0;
        int end = Math.min(statement.size(), judged + FARTHEST_DISASTER);
        if ((area || suffers) && DISASTERS.next(statement, judged, end) < end) {
            return true;
        }
        boolean owed = statement.at(0, "do") || statement.at(0, "ảnh hưởng");
        return owed && HIT.lengthAt(statement, judged) > 0 && DISASTERS.next(statement, 0, judged) < judged;
    }

    /** "có 20 ha tôm bị thiệt hại", "diện tích bị thiệt hại là 30 ha": a figure, and nobody's shortcoming. */
    static boolean isCountedDamage(Stretch statement, int judged) {
        if (COUNTED.lengthAt(statement, judged) == 0) {
            return false;
        }
        boolean area = statement.at(0, "diện tích") || statement.at(0, "tổng diện tích") || statement.at(0, "số");
        return isCountedBetween(statement, Math.max(1, judged - NEAR_FIGURE), judged)
                || area && isCountedBetween(statement, judged + 1, judged + FARTHEST_DISASTER);
    }

    private static boolean isCountedBetween(Stretch statement, int from, int end) {
        for (int i = from; i < Math.min(statement.size(), end); i++) {
            if (statement.token(i).isNumber() && UNITS.isAt(statement, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static final int NEAR_FIGURE = 8;
    private static final Lexicon COUNTED =
            Lexicon.of("bị ảnh hưởng", "bị thiệt hại", "bị hư hỏng", "bị hư hại", "chịu thiệt hại", "gây thiệt hại");
    private static final Lexicon UNITS = Lexicon.of(
            "ha", "héc ta", "con", "hộ", "lồng", "căn", "ngôi", "nhà", "m2", "km", "tấn", "xã", "công trình", "điểm");

    private static final Lexicon HIT =
            Lexicon.of("bị ảnh hưởng", "chịu ảnh hưởng", "bị thiệt hại", "chịu thiệt hại", "ảnh hưởng nặng nề");
    /** What disasters hinder: that it suffers is told of the work. */
    private static final Lexicon WORK = Lexicon.of(
            "tiến độ",
            "hoạt động",
            "sản xuất",
            "kinh tế",
            "tình hình",
            "thu ngân sách",
            "công tác",
            "ngành",
            "lĩnh vực",
            "du lịch",
            "xuất khẩu",
            "nông nghiệp",
            "chăn nuôi",
            "việc");
}
