package vn.theo.reading.person;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds what a meeting heard, discussed or decided on: "… nghe báo cáo về …", "… cho ý kiến về …". */
final class HeardReports {
    /** What is heard without "về": "nghe báo cáo tình hình …". */
    private static final Lexicon REPORTED =
            Lexicon.of("tình hình", "kết quả", "tiến độ", "công tác", "việc", "phương án", "dự thảo");

    private static final Lexicon HEARD = Lexicon.of(
            "cho ý kiến về",
            "cho ý kiến vào",
            "cho ý kiến đối với",
            "cho ý kiến một số nội dung về",
            "xem xét , cho ý kiến",
            "xem xét , cho ý kiến về",
            "xem xét , cho ý kiến vào",
            "xem xét , cho ý kiến đối với",
            "thảo luận , cho ý kiến",
            "thảo luận , cho ý kiến về",
            "thảo luận , cho ý kiến vào",
            "thảo luận , cho ý kiến đối với",
            "nghe báo cáo về",
            "xem xét , quyết định",
            "xem xét , thông qua",
            "thảo luận về",
            "thảo luận và thông qua nghị quyết về",
            "thảo luận , thông qua nghị quyết về",
            "xem xét , thông qua nghị quyết về",
            "xem xét và thông qua nghị quyết về",
            "biểu quyết thông qua nghị quyết về",
            "thông qua nghị quyết về",
            "quyết định những nội dung",
            "thảo luận và quyết định những nội dung",
            "thảo luận những nội dung");

    private HeardReports() {}

    /** "… cho ý kiến về kết quả thực hiện …" to the end of the sentence. */
    static @Nullable Stretch in(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i, "nghe báo cáo của") || words.at(i, "nghe tờ trình của")) {
                return heardFrom(words, i + 4);
            }
            int length = HEARD.lengthAt(words, i);
            int presented = length == 0 ? presentedAt(words, i) : -1;
            if (presented > 0) {
                return ended(words, presented, words.size());
            }
            boolean report = length == 0 && words.at(i, "nghe báo cáo") && REPORTED.lengthAt(words, i + 3) > 0;
            length = report ? 3 : length;
            if (length > 0) {
                int from = i + length;
                int colon = words.find(from, ":");
                from = colon > 0 && colon - from < 10 ? colon + 1 : from;
                return ended(words, from, words.size());
            }
        }
        return null;
    }

    /** "nghe Văn phòng trình bày dự thảo báo cáo …": what is presented. */
    private static int presentedAt(Stretch words, int i) {
        if (!words.at(i, "nghe")) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(words.size(), i + 20) && !words.norm(k).equals(";"); k++) {
            if (words.at(k, "trình bày")) {
                boolean brief = words.at(k + 2, "tóm tắt");
                return k + (brief ? 4 : 2);
            }
        }
        return -1;
    }

    /** "nghe báo cáo của Sở … về tình hình …": what the report is about. */
    private static @Nullable Stretch heardFrom(Stretch words, int from) {
        int about = words.find(from, "về");
        if (about < 0 || about > from + 20) {
            return null;
        }
        int end = about + 1;
        while (end < words.size()
                && !words.norm(end).equals("(")
                && !words.norm(end).equals(";")
                && !(words.norm(end).equals(",")
                        && end + 1 < words.size()
                        && words.token(end + 1).capital())) {
            end++;
        }
        return ended(words, about + 1, end);
    }

    /** Without signs at its end, null when too little is left. */
    static @Nullable Stretch ended(Stretch words, int from, int end) {
        int last = end;
        while (last > from
                && !words.token(last - 1).isWord()
                && !words.token(last - 1).isNumber()
                && !words.norm(last - 1).equals(")")) {
            last--;
        }
        return last > from + 3 ? words.part(from, last) : null;
    }
}
