package vn.theo.reading.directive;

import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** Tells an order from an opinion by who speaks and how. */
final class Weights {
    private static final Set<String> OPINIONS = Set.of(
            "kiến nghị",
            "đề xuất",
            "mong muốn",
            "mong",
            "khuyến nghị",
            "gợi ý",
            "khuyến cáo",
            "thảo luận",
            "đóng góp ý kiến",
            "tham luận",
            "chia sẻ",
            "phản ánh",
            "trao đổi");
    private static final Lexicon MEMBERS = Lexicon.of(
            "các đại biểu",
            "đại biểu",
            "các ý kiến",
            "ý kiến",
            "nhiều ý kiến",
            "một số ý kiến",
            "các đồng chí",
            "các thành viên",
            "thành viên",
            "cử tri",
            "chuyên gia",
            "các chuyên gia",
            "các đồng chí ủy viên",
            "đại diện",
            "hiệp hội",
            "doanh nghiệp",
            "các doanh nghiệp");

    private Weights() {}

    static boolean isOpinion(Governing governing) {
        return OPINIONS.contains(governing.verb()) || MEMBERS.lengthAt(stretch(governing.issuer()), 0) > 0;
    }

    private static Stretch stretch(String words) {
        Text text = Text.of(words);
        return new Stretch(text, 0, text.tokens().size());
    }
}
