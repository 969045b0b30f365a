package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Reads what is to be handed in: "xây dựng Đề án chi tiết" → "Đề án chi tiết". */
final class Products {
    private static final Lexicon MAKING = Lexicon.of(
            "xây dựng",
            "hoàn thiện",
            "ban hành",
            "lập",
            "soạn thảo",
            "dự thảo",
            "trình",
            "hoàn thành",
            "xây dựng , ban hành",
            "xây dựng và ban hành",
            "xây dựng , trình",
            "tham mưu",
            "xây dựng , hoàn thiện",
            "hoàn chỉnh",
            "biên soạn",
            "rà soát , xây dựng",
            "nghiên cứu xây dựng",
            "nghiên cứu , xây dựng",
            "khẩn trương hoàn thiện",
            "ra",
            "xây dựng bộ",
            "có");
    private static final Lexicon THINGS = Lexicon.of(
            "đề án",
            "kế hoạch",
            "báo cáo",
            "nghị quyết",
            "nghị định",
            "thông tư",
            "quyết định",
            "chương trình",
            "chương trình hành động",
            "quy hoạch",
            "phương án",
            "dự thảo",
            "danh sách",
            "danh mục",
            "văn bản",
            "quy chế",
            "quy định",
            "hướng dẫn",
            "bộ chỉ số",
            "bộ tiêu chí",
            "kịch bản",
            "tờ trình",
            "chiến lược",
            "lộ trình",
            "cơ sở dữ liệu",
            "quy trình",
            "hồ sơ",
            "chỉ thị",
            "công điện",
            "bộ cơ chế chính sách",
            "sổ tay",
            "cẩm nang");
    private static final Lexicon ENDS = Lexicon.of(
            "trình",
            "để",
            "gửi",
            "báo cáo",
            "và",
            "hoặc",
            "nhằm",
            "theo",
            "trước",
            "trong",
            "bảo đảm",
            "đảm bảo",
            "phù hợp",
            "của",
            "cho",
            "về",
            "triển khai",
            "thực hiện",
            "khi",
            "tại",
            "tổ chức",
            "gắn",
            "đối với",
            "làm");

    private Products() {}

    static @Nullable String of(Stretch action) {
        for (int i = 0; i < action.size(); i++) {
            int making = MAKING.lengthAt(action, i);
            int thing = making == 0 ? 0 : THINGS.lengthAt(action, i + making);
            if (thing > 0) {
                return product(action, i + making, thing);
            }
        }
        return null;
    }

    /** Whether the words begin with the name of a thing to be drafted and no verb. */
    static boolean names(Stretch words) {
        int thing = THINGS.lengthAt(words, 0);
        boolean doing = TaskVerbs.verb(words, 0) > 0 && TaskVerbs.opensTask(words, thing);
        return thing > 0 && words.token(0).capital() && !doing;
    }

    private static String product(Stretch action, int from, int thing) {
        int end = from + thing;
        while (end < action.size() && end - from < 14) {
            Token token = action.token(end);
            boolean ends = ENDS.lengthAt(action, end) > 0 && !token.capital();
            if (ends || !(token.isWord() || token.isNumber() || token.is("/") || token.is("-"))) {
                break;
            }
            end++;
        }
        return action.part(from, end).plain();
    }
}
