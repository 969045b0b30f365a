package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Governing;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Parts what is said or shown from who says it and what shows it. */
final class SpokenWords {
    /** What shows how things stand: "Báo cáo của Ủy ban cho thấy …". */
    private static final Lexicon SOURCES = Lexicon.of(
            "báo cáo",
            "theo báo cáo",
            "theo đánh giá",
            "theo thống kê",
            "theo số liệu",
            "số liệu",
            "qua kiểm tra",
            "qua giám sát",
            "qua khảo sát",
            "qua theo dõi",
            "qua đánh giá",
            "kết quả kiểm tra",
            "kết quả giám sát",
            "kết quả khảo sát",
            "kết quả rà soát",
            "nội dung kết luận",
            "kết luận",
            "thực tế",
            "thực tiễn",
            "đánh giá");

    private static final int LONGEST_SOURCE = 90;

    private SpokenWords() {}

    /** What the speaker says, without who says it. */
    static Stretch of(Stretch sentence, @Nullable Governing governing) {
        int closed = governing == null ? -1 : quotedBefore(sentence, governing);
        if (closed > 0) {
            return sentence.part(0, closed);
        }
        boolean noun = governing != null && (isInformation(sentence, governing) || isProof(sentence, governing));
        // "…, được tỉnh đánh giá cao.": nothing follows that could be said
        if (governing == null || noun || governing.content() + 1 >= sentence.size()) {
            int quoted = quotedAt(sentence);
            quoted = quoted > 0 ? quoted : saidAt(sentence);
            quoted = quoted > 0 ? quoted : worriesAt(sentence);
            return quoted > 0 ? sentence.part(quoted, sentence.size()) : shown(sentence);
        }
        return sentence.part(governing.content(), sentence.size());
    }

    /** "Ngành y tế tiếp tục khẳng định được vai trò": by work, and not by words. */
    private static boolean isProof(Stretch sentence, Governing governing) {
        return governing.verb().equals("khẳng định") && STANDING.isAt(sentence, governing.content());
    }

    private static final Lexicon STANDING =
            Lexicon.of("được", "vai trò", "vị thế", "vị trí", "thương hiệu", "uy tín", "bản lĩnh");

    /** "… chưa cao”, ông X đánh giá.": where the words of a speaker end who is named behind them, -1 elsewhere. */
    private static int quotedBefore(Stretch sentence, Governing governing) {
        if (governing.content() + 1 < sentence.size()) {
            return -1;
        }
        int quote = sentence.find(2, "\"");
        return quote > 2 && sentence.is(quote + 1, ",") ? quote : -1;
    }

    /** "hạ tầng công nghệ thông tin", "hệ thống thông tin": a noun and nobody's saying. */
    private static boolean isInformation(Stretch sentence, Governing governing) {
        int verb = governing.content() - (sentence.is(governing.content() - 1, "tin") ? 2 : 3);
        return governing.verb().equals("thông tin")
                && verb > 0
                && switch (sentence.norm(verb - 1)) {
                    case "nghệ", "thống", "toàn", "sở", "độ", "hoá", "hóa", "của", "các", "và", "tác" -> true;
                    default -> false;
                };
    }

    /** "Ông X, Giám đốc …, chia sẻ: “…”": where the words of the speaker begin, 0 where nobody is quoted. */
    private static int quotedAt(Stretch sentence) {
        int colon = sentence.find(0, ":");
        boolean quoted =
                colon > 2 && colon < LONGEST_SOURCE && colon + 2 < sentence.size() && sentence.is(colon + 1, "\"");
        boolean person = quoted && HONORIFICS.lengthAt(sentence, Connectives.start(sentence)) > 0;
        return person ? colon + 2 : 0;
    }

    /** "Ông cho rằng, …", "Lãnh đạo Cục cho biết …": where the words begin of a speaker without a name, 0 elsewhere. */
    private static int saidAt(Stretch sentence) {
        int start = Connectives.start(sentence);
        if (HONORIFICS.lengthAt(sentence, start) == 0 && !SPOKESMEN.isAt(sentence, start)) {
            return 0;
        }
        for (int i = start + 1; i < Math.min(sentence.size(), start + LONGEST_SPEAKER); i++) {
            int length = SAID.lengthAt(sentence, i);
            if (length > 0) {
                boolean sign = sentence.is(i + length, ",") || sentence.is(i + length, ":");
                int from = i + length + (sign ? 1 : 0);
                return from < sentence.size() ? from : 0;
            }
            if (!sentence.token(i).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    /** "Chủ tịch cũng quan ngại khi tiến độ còn chậm": where the words begin of what somebody worries about, 0 elsewhere. */
    private static int worriesAt(Stretch sentence) {
        int end = Math.min(sentence.size(), LONGEST_WORRIER);
        for (int i = WORRIES.next(sentence, 1, end); i < end; i = WORRIES.next(sentence, i + 1, end)) {
            int from = i + WORRIES.lengthAt(sentence, i);
            if (from + 2 < sentence.size()) {
                return from;
            }
        }
        return 0;
    }

    private static final int LONGEST_WORRIER = 24;
    private static final Lexicon WORRIES = Lexicon.of(
            "quan ngại khi",
            "quan ngại vì",
            "quan ngại về việc",
            "quan ngại trước",
            "lo ngại khi",
            "lo ngại vì",
            "lo ngại về việc",
            "lo ngại trước",
            "lo lắng khi",
            "lo lắng vì",
            "băn khoăn khi",
            "băn khoăn vì",
            "băn khoăn về việc",
            "trăn trở khi",
            "trăn trở vì",
            "bức xúc vì",
            "bức xúc khi",
            "bức xúc về việc");

    private static final int LONGEST_SPEAKER = 14;
    private static final Lexicon SPOKESMEN = Lexicon.of("lãnh đạo", "đại diện", "người dân", "bà con", "chủ đầu tư");
    private static final Lexicon SAID = Lexicon.of(
            "cho rằng",
            "cho biết",
            "thừa nhận",
            "nhìn nhận",
            "cho biết thêm",
            "cho hay",
            "khẳng định",
            "nhận định",
            "chia sẻ");

    private static final Lexicon HONORIFICS = Lexicon.of(
            "ông", "bà", "anh", "chị", "đồng chí", "theo ông", "theo bà", "theo anh", "theo chị", "theo đồng chí");

    /** "Qua tổng hợp kiến nghị của … cho thấy, …", "Báo cáo của …": the words before what is shown are nobody's order. */
    static boolean opensWithSource(Stretch sentence) {
        int start = Connectives.start(sentence);
        return SOURCES.isAt(sentence, start) || sentence.at(start, "qua") || sentence.at(start, "kết quả");
    }

    /** "Báo cáo của … cho thấy: …", "Theo số liệu …, cho thấy …": what the source shows. */
    static Stretch shown(Stretch sentence) {
        int told = sentence.find(0, "cho biết");
        boolean tells = told > 0 && SOURCES.isAt(sentence, Connectives.start(sentence));
        int shown = tells && sentence.find(0, "cho thấy") < 0 ? told : sentence.find(0, "cho thấy");
        String sign = shown > 0 ? sentence.norm(shown + 2) : "";
        boolean near = shown < 25 && sign.equals(",");
        boolean listed = shown < LONGEST_SOURCE && sign.equals(":");
        boolean source = shown < LONGEST_SOURCE && SOURCES.lengthAt(sentence, 0) > 0;
        if (shown <= 0 || !(near || listed || source) || shown + 3 >= sentence.size()) {
            return sentence;
        }
        return sentence.part(shown + (near || listed ? 3 : 2), sentence.size());
    }

    /** "chúc mừng các tập thể đạt thành tích xuất sắc", "đã thảo luận sôi nổi": whom, and how, and nothing said. */
    static boolean tellsOfManner(Stretch sentence, Governing governing) {
        return switch (governing.verb()) {
            case "chúc mừng" -> GUESTS.isAt(sentence, governing.content());
            case "thảo luận" -> MANNERS.isAt(sentence, governing.content());
            default -> false;
        };
    }

    private static final Lexicon MANNERS = Lexicon.of("sôi nổi", "dân chủ", "thẳng thắn", "tích cực", "nghiêm túc");

    /** Whom somebody congratulates: of what kind they are is no finding. */
    private static final Lexicon GUESTS = Lexicon.of(
            "các tập thể", "tập thể", "các cá nhân", "cá nhân", "các đội", "các em", "các vận động viên", "các nhà");
}
