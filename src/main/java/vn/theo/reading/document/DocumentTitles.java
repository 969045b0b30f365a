package vn.theo.reading.document;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Tells where the title of a document without a number ends: before what is said of it. */
final class DocumentTitles {
    private static final int LONGEST = 24;

    /** "chương trình", "quy trình": the second word is no verb. */
    private static final WordSet COURSES = WordSet.of("chương", "quy", "quá", "công", "lộ", "tiến", "giáo", "hành");

    /** Verbs with one object and nouns that titles say in pairs: the comma between them ends nothing. */
    private static final Lexicon PAIRED = Lexicon.of(
            "cơ chế, chính sách",
            "nhiệm vụ, giải pháp",
            "mục tiêu, nhiệm vụ",
            "văn thư, lưu trữ",
            "cán bộ, công chức",
            "công chức, viên chức",
            "tổ chức, bộ máy",
            "tài nguyên, môi trường",
            "quốc phòng, an ninh",
            "an ninh, trật tự",
            "khiếu nại, tố cáo",
            "tham nhũng, lãng phí",
            "lãng phí, tiêu cực",
            "văn hóa, thể thao",
            "văn hóa, xã hội",
            "giáo dục, đào tạo",
            "khoa học, công nghệ",
            "bưu chính, viễn thông",
            "nông dân, nông thôn",
            "nông nghiệp, nông dân",
            "nông nghiệp, nông thôn",
            "trẻ em, phụ nữ",
            "trình tự, thủ tục",
            "quy trình, thủ tục",
            "tiêu chuẩn, định mức",
            "vật liệu nổ, công cụ hỗ trợ",
            "vũ khí, vật liệu nổ",
            "rừng, đất",
            "đất, rừng",
            "phí, lệ phí",
            "thu, chi",
            "tiết kiệm, chống lãng phí",
            "sửa đổi, bổ sung",
            "sửa đổi, thay thế",
            "phòng, chống",
            "phòng, tránh",
            "phòng, trừ",
            "thành lập, phát triển",
            "xây dựng, phát triển",
            "xây dựng, nâng cao",
            "đào tạo, bồi dưỡng",
            "quản lý, sử dụng",
            "quản lý, khai thác",
            "quản lý, vận hành",
            "quản lý, bảo vệ",
            "bảo vệ, phát triển",
            "bảo tồn, phát huy",
            "khai thác, sử dụng",
            "thu gom, xử lý",
            "thu gom, vận chuyển",
            "cắt giảm, đơn giản",
            "sắp xếp, tổ chức",
            "sắp xếp, kiện toàn",
            "kiểm tra, giám sát",
            "thanh tra, kiểm tra",
            "tuyên truyền, phổ biến",
            "phổ biến, giáo dục",
            "chăm sóc, bảo vệ",
            "cải tạo, nâng cấp");

    private static final Lexicon TITLE_ENDS = Lexicon.of(
            "đã",
            "đang",
            "sẽ",
            "là",
            "được",
            "vừa",
            "do",
            "nhằm",
            "theo",
            "cần",
            "phải",
            "này",
            "trình",
            "phê duyệt",
            "để",
            "ban hành",
            "quy định",
            "hướng dẫn",
            "thông qua",
            "nêu",
            "bảo đảm",
            "đảm bảo",
            "sau khi",
            "trước",
            "và các",
            "và hai",
            "và ba",
            "mà",
            "thì",
            "nói trên",
            "kèm theo",
            "có",
            "tại",
            "hiệu quả",
            "đề ra",
            "đã đề ra",
            "đúng",
            "với mục tiêu");

    private DocumentTitles() {}

    /** The position after the title of a scheme or programme whose first word is the token at i. */
    static int end(Stretch words, int i, Lexicon types) {
        int end = i;
        while (end < words.size() && end - i < LONGEST && goesOn(words, end, i, types)) {
            end++;
        }
        while (end > i + 1
                && (!words.token(end - 1).isWord() && !words.token(end - 1).isNumber() || words.is(end - 1, "và"))) {
            end--;
        }
        return end;
    }

    private static boolean goesOn(Stretch words, int i, int from, Lexicon types) {
        Token token = words.token(i);
        if (!token.isWord()) {
            return token.isNumber()
                    || token.is("-")
                    || token.is("&")
                    || token.is("/")
                    || token.is(",") && PAIRED.lengthAt(words, i - 2) + PAIRED.lengthAt(words, i - 1) > 0;
        }
        boolean owner = token.is("của") && i > from;
        boolean other = token.is("và") && types.at(words, i + 1) != null;
        boolean compound = token.is("trình") && COURSES.has(words, i - 1);
        return !other && (token.capital() || compound || (!owner && TITLE_ENDS.at(words, i) == null));
    }
}
