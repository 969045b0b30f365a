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

    /** The position behind those who do it, i when nobody is named there. */
    static int after(Stretch clause, int i) {
        int end = i;
        for (int length = WORDS.lengthAt(clause, end); length > 0; length = WORDS.lengthAt(clause, end)) {
            end += length;
            boolean more = clause.norm(end).equals(",") || clause.norm(end).equals("và");
            end += more && WORDS.lengthAt(clause, end + 1) > 0 ? 1 : 0;
        }
        return end;
    }
}
