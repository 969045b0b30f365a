package vn.theo.reading.finding;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Those who look after something: "được các cấp, các ngành quan tâm". */
final class Doers {
    private static final Lexicon WORDS = Lexicon.of(
            "các cấp",
            "các cấp, ngành",
            "cấp ủy",
            "cấp ủy đảng",
            "các cấp ủy",
            "các ngành",
            "ngành",
            "các sở",
            "sở",
            "các đơn vị",
            "đơn vị",
            "các địa phương",
            "địa phương",
            "chính quyền",
            "chính quyền địa phương",
            "chính quyền các cấp",
            "cả hệ thống chính trị",
            "tỉnh",
            "huyện",
            "thành phố",
            "xã",
            "lãnh đạo",
            "nhân dân",
            "người dân",
            "đông đảo",
            "cán bộ",
            "các cơ quan",
            "cơ quan",
            "các lực lượng",
            "lực lượng chức năng",
            "trung ương",
            "đảng",
            "nhà nước");

    private Doers() {}

    /** "được BTV Huyện ủy Yên Thế triển khai …": behind a body with a name of its own, i when none stands there. */
    private static int named(Stretch clause, int i) {
        if (i >= clause.size() || !clause.token(i).capital()) {
            return i;
        }
        int end = i;
        while (end < Math.min(clause.size(), i + LONGEST_NAME)
                && clause.token(end).isWord()
                && (clause.token(end).capital() || PARTS.isAt(clause, end))) {
            end++;
        }
        return end;
    }

    private static final int LONGEST_NAME = 12;
    /** What stands uncapitalised inside the names of bodies. */
    private static final Lexicon PARTS = Lexicon.of(
            "ủy", "uỷ", "tỉnh", "huyện", "xã", "thành", "phố", "phường", "và", "nhân", "dân", "ban", "quản", "lý");

    /** The position behind those who do it, i when nobody is named there. */
    static int after(Stretch clause, int i) {
        int end = named(clause, i);
        for (int length = WORDS.lengthAt(clause, end); length > 0; length = WORDS.lengthAt(clause, end)) {
            end += length;
            boolean more = clause.is(end, ",") || clause.is(end, "và");
            end += more && WORDS.lengthAt(clause, end + 1) > 0 ? 1 : 0;
        }
        return end;
    }
}
