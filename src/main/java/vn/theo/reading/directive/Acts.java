package vn.theo.reading.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.Token;

/** What is peculiar to formal acts: their kind, who issues them, their formulas and their end. */
public final class Acts {
    private static final Lexicon KINDS = Lexicon.of(
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "kế hoạch",
            "thông báo",
            "kết luận",
            "công điện",
            "công văn",
            "hướng dẫn",
            "chương trình hành động",
            "chương trình",
            "thông tri",
            "quy định",
            "quy chế",
            "đề án",
            "tờ trình",
            "nghị định",
            "thông tư",
            "lệnh",
            "pháp lệnh",
            "luật",
            "toàn văn",
            "v/v");
    private static final Lexicon SIGNS = Lexicon.of(
            "độc lập - tự do - hạnh phúc",
            "nơi nhận",
            "căn cứ luật",
            "căn cứ nghị định",
            "căn cứ quyết định",
            "căn cứ nghị quyết",
            "căn cứ công văn",
            "kết luận như sau",
            "điều 1",
            "quyết nghị :",
            "quyết định :",
            "đảng cộng sản việt nam",
            "ý kiến kết luận như sau",
            "chỉ thị :",
            "ban hành kế hoạch",
            "xét đề nghị",
            "như sau :");
    private static final Lexicon FORMULAS = Lexicon.of(
            "văn phòng chính phủ thông báo",
            "nơi nhận",
            "thừa lệnh",
            "trân trọng thông báo",
            "xin thông báo",
            "ban hành kèm theo",
            "căn cứ hiến pháp",
            "căn cứ luật",
            "căn cứ nghị định",
            "căn cứ nghị quyết",
            "căn cứ quyết định",
            "căn cứ thông tư",
            "căn cứ công văn",
            "căn cứ kế hoạch",
            "căn cứ pháp lệnh",
            "căn cứ chỉ thị",
            "căn cứ văn bản",
            "căn cứ kết luận",
            "căn cứ tờ trình",
            "căn cứ chương trình",
            "xét đề nghị",
            "xét tờ trình",
            "theo đề nghị",
            "thực hiện quyết định số",
            "thực hiện nghị quyết số",
            "thực hiện kế hoạch số",
            "thực hiện chỉ thị số",
            "thực hiện công văn số",
            "thực hiện công điện số",
            "thực hiện thông tư số",
            "thực hiện kết luận số",
            "thực hiện chương trình số",
            "văn phòng chính phủ xin thông báo");

    private static final int LONGEST_NOTICE = 30;

    private Acts() {}

    /**
     * @param formal whether the text is an act
     * @param articles whether it is ordered by articles, so that a bare verb states the law and orders nobody
     * @param issuer the issuing body, null when unknown
     */
    public record Act(
            boolean formal, boolean articles, @Nullable String issuer) {}

    public static Act of(Text text, FramedText frame) {
        int articles = 0;
        for (Block block : text.blocks()) {
            articles += isArticle(block.content()) ? 1 : 0;
        }
        boolean formal = isFormal(text, frame);
        return new Act(formal, articles >= 2, formal ? issuer(text.blocks()) : null);
    }

    /** Whether a text is an act, by what its frame says or by its kind and its formulas. */
    public static boolean isFormal(Text text, FramedText frame) {
        if (frame.act()) {
            return true;
        }
        List<Block> blocks = text.blocks();
        Block title = frame.title();
        boolean kind = title != null && isKind(title.content());
        for (int i = 0; i < Math.min(30, blocks.size()) && !kind; i++) {
            kind = !blocks.get(i).content().isEmpty() && isKind(blocks.get(i).content());
        }
        return kind && blocks.stream().anyMatch(Acts::isSigned);
    }

    /** Whether one of the formulas of acts stands in a block. */
    private static boolean isSigned(Block block) {
        int end = Math.min(block.content().size(), 200);
        return SIGNS.next(block.content(), 0, end) < end;
    }

    private static boolean isKind(Stretch words) {
        int length = KINDS.lengthAt(words, 0);
        boolean bare = length == words.size();
        boolean name = length > 0
                && words.size() < 60
                && !words.is(words.size() - 1, ".")
                && (words.token(0).allCapitals()
                        || words.is(length, "về")
                        || words.is(length, "của")
                        || words.is(length, "phê")
                        || words.is(length, "hỗ")
                        || words.at(length, "kết luận")
                        || words.is(length, "triển")
                        || words.is(length, "ban"));
        return bare || name;
    }

    private static @Nullable String issuer(List<Block> blocks) {
        for (int i = 0; i < Math.min(60, blocks.size()); i++) {
            for (Stretch sentence : blocks.get(i).sentences()) {
                String issuer = issuing(sentence);
                if (issuer != null) {
                    return issuer;
                }
            }
        }
        return beforeGrounds(blocks);
    }

    /** "UBND tỉnh ban hành Kế hoạch …". */
    private static @Nullable String issuing(Stretch sentence) {
        int verb = ISSUING.next(sentence, 0, sentence.size());
        verb = verb < sentence.size() ? verb : -1;
        for (int i = verb - 1; i >= 0 && i > verb - 40; i--) {
            boolean opens = i == 0 || !sentence.token(i - 1).isWord();
            Agents.Agent agent = opens ? Agents.at(sentence, i) : null;
            if (agent != null && agent.verb() == verb) {
                return agent.in(sentence).plain();
            }
        }
        return null;
    }

    private static final Lexicon ISSUING = Lexicon.of(
            "ban hành kế hoạch",
            "ban hành chương trình",
            "xây dựng kế hoạch",
            "ban hành nghị quyết sửa đổi",
            "ban hành nghị quyết quy định",
            "ban hành nghị quyết về",
            "ban hành nghị quyết thông qua",
            "ban hành nghị quyết phê duyệt",
            "ban hành nghị quyết bãi bỏ",
            "ban hành quyết định sửa đổi",
            "ban hành quyết định quy định",
            "ban hành quyết định về",
            "ban hành quyết định bãi bỏ");

    /** The body named in the line before the grounds ("Căn cứ …"). */
    private static @Nullable String beforeGrounds(List<Block> blocks) {
        for (int i = 1; i < Math.min(80, blocks.size()); i++) {
            Stretch words = blocks.get(i).content();
            Stretch before = blocks.get(i - 1).content();
            if (words.at(0, "căn cứ") && !before.isEmpty() && before.size() < 20) {
                Agents.Agent agent = Agents.at(before, 0);
                return agent == null ? null : ActionWords.ended(before).plain();
            }
        }
        for (int i = 0; i < Math.min(6, blocks.size()); i++) {
            Stretch words = blocks.get(i).content();
            if (blocks.get(i).inTable() && Agents.startsAt(words, 0) && words.size() < 15) {
                return ActionWords.ended(words).plain();
            }
        }
        return null;
    }

    /** "Điều 2. …". */
    static boolean isArticle(Stretch words) {
        return words.at(0, "điều")
                && words.size() > 1
                && words.token(1).isNumber()
                && words.token(0).capital();
    }

    static Stretch withoutArticle(Stretch words) {
        if (!isArticle(words)) {
            return words;
        }
        int from = 2;
        while (from < words.size() && (words.is(from, ".") || words.is(from, ":"))) {
            from++;
        }
        return words.part(from, words.size());
    }

    /** What closes an act and tells nobody anything: "Văn phòng Chính phủ thông báo để …", "… có hiệu lực". */
    static boolean isFormula(Stretch words) {
        boolean notice = words.at(0, "văn phòng") && words.size() < LONGEST_NOTICE && words.find(0, "thông báo") > 0;
        notice |= words.size() < LONGEST_NOTICE
                && words.find(0, "thông báo") > 0
                && words.find(0, "được biết") > 0
                && Agents.startsAt(words, 0);
        boolean inForce = words.size() < 60 && words.find(0, "có hiệu lực") >= 0;
        boolean ground = FORMULAS.lengthAt(words, 0) > 0
                && !(words.at(0, "thực hiện") && Governing.of(words, false, true, null) != null);
        return notice || inForce || ground || isEnacted(words);
    }

    /** "Hội đồng nhân dân tỉnh ban hành Nghị quyết về …": what the act itself is, and nothing to do. */
    private static boolean isEnacted(Stretch words) {
        // few sentences hold one of these phrases, and to look for who begins a sentence costs more
        boolean issues = words.size() < LONGEST_ENACTING && ISSUING.next(words, 0, words.size()) < words.size();
        Agents.Agent agent = issues ? Agents.at(words, 0) : null;
        return agent != null
                && agent.verb() > 0
                && words.at(agent.verb(), "ban hành")
                && words.token(agent.verb() + 2).capital()
                && ISSUING.isAt(words, agent.verb());
    }

    private static final int LONGEST_ENACTING = 120;

    /** Whether the act ends before this block: recipients, signature. */
    public static boolean closes(Block block) {
        return block.content().at(0, "nơi nhận");
    }

    /** "kết luận như sau:", "yêu cầu:": nothing but the announcement of what follows in the next blocks. */
    static boolean announcesList(Stretch content) {
        Stretch words = ActionWords.ended(content);
        boolean colon = content.size() > 0 && content.is(content.size() - 1, ":");
        return colon
                        && words.size() <= 6
                        && (words.size() < 2 || words.find(0, "sau") >= 0 || words.find(0, "như") >= 0)
                || content.isEmpty();
    }

    /** "Đảng ủy Chính phủ lãnh đạo, chỉ đạo": verbs without an object, which the items below supply. */
    static boolean isBareLeading(Stretch name, int verb) {
        for (int i = verb; i < name.size(); i++) {
            Token token = name.token(i);
            int known = Math.max(TaskVerbs.verb(name, i), TaskVerbs.manner(name, i));
            if (known > 0) {
                i += known - 1;
            } else if (token.isWord() && !token.is("và") && !token.is("việc") && !token.is("các")) {
                return false;
            }
        }
        return true;
    }

    /** Where "theo chức năng, nhiệm vụ …" behind a heading's name begins. */
    static int adjunctStart(Stretch name, int from, int end) {
        for (int i = from; i < name.size(); i++) {
            if (name.at(i, "theo chức năng")
                    || name.at(i, "trong phạm vi")
                    || name.at(i, "căn cứ chức năng")
                    || name.at(i, "theo thẩm quyền")
                    || name.at(i, "theo nhiệm vụ")) {
                return i;
            }
        }
        return Math.max(end, name.size());
    }
}
