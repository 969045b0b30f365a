package vn.theo.body;

import java.util.List;

/** What sort of body a name names, as far as the name tells. */
public enum OrgKind {
    PARTY_COMMITTEE("tỉnh ủy", "thành ủy", "huyện ủy", "đảng ủy", "đảng bộ", "thường trực tỉnh ủy", "ban thường vụ"),
    COUNCIL("hội đồng nhân dân"),
    PEOPLES_COMMITTEE("ủy ban nhân dân", "chính phủ"),
    FRONT("mặt trận tổ quốc", "đoàn thể", "liên đoàn", "hội "),
    ZONE_BOARD("ban quản lý"),
    DEPARTMENT("sở ", "chi cục", "cục ", "bộ ", "công an", "thanh tra", "văn phòng", "ban ", "trung tâm", "phòng "),
    ENTERPRISE("công ty", "doanh nghiệp", "tổng công ty", "tập đoàn", "ngân hàng"),
    OTHER;

    private final List<String> words;

    OrgKind(String... words) {
        this.words = List.of(words);
    }

    /** The first kind, in the order above, whose words the name holds. */
    public static OrgKind ofName(String name) {
        String key = " " + NameKey.of(name) + " ";
        for (OrgKind kind : values()) {
            for (String word : kind.words) {
                if (key.contains(" " + NameKey.of(word) + " ")) {
                    return kind;
                }
            }
        }
        return OTHER;
    }
}
