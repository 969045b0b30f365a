package vn.theo.reading.document;

import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Reads documents without a number that are named by who wrote them: "Báo cáo thẩm tra của Ban Pháp chế". */
final class OwnedDocuments {
    /** Types that are named by their owner alone. */
    private static final Set<String> BY_OWNER =
            Set.of("báo cáo thẩm tra", "báo cáo thẩm định", "báo cáo giám sát", "báo cáo kiểm toán");
    /** Types that are named by their owner and what they are about: "Nghị quyết của Bộ Chính trị về …". */
    private static final Set<String> BY_SUBJECT = Set.of("nghị quyết", "nghị định", "chỉ thị", "kết luận");

    /** How the words end before it that tell that there is such a document: "thực hiện", "quán triệt". */
    private static final WordSet IN_FORCE = WordSet.of("hiện", "khai", "theo", "triệt", "cứ", "tập");

    /** Without a number, what a report does ("thẩm tra") is the beginning of its title. */
    private static final String REPORT = "báo cáo";

    private static final Lexicon ABOUT = Lexicon.of("về", "quy định");
    private static final int FARTHEST = 14;

    private OwnedDocuments() {}

    /** Where the document ends whose type stands from from to after; after when none is named there. */
    static int end(Stretch words, int from, int after, String type, IssuerNames issuers) {
        boolean alone = BY_OWNER.contains(type);
        if (alone && words.is(after, "do")) {
            return presentedEnd(words, after);
        }
        boolean subject =
                BY_SUBJECT.contains(type) && !words.token(from).allCapitals() && IN_FORCE.has(words, from - 1);
        Stretch issuer = alone || subject ? issuers.after(words, after) : null;
        if (issuer == null || isGeneral(words, from)) {
            return after;
        }
        int end = issuer.end() - words.first();
        if (alone) {
            return end;
        }
        int length = ABOUT.lengthAt(words, end);
        int title = length == 0 ? end : issuers.titleEnd(words, end + length);
        return title > end + length + 1 ? title : after;
    }

    static DocumentMention mention(Stretch words, int from, int after, int end, String type, IssuerNames issuers) {
        boolean report = type.startsWith(REPORT);
        String subject = Normal.collapsed(words.part(after, end).plain());
        return new DocumentMention(
                report ? REPORT : type,
                null,
                report ? type.substring(REPORT.length() + 1) + " " + subject : subject,
                issuers.after(words, after),
                DocumentMention.relation(words, from),
                words.part(from, end));
    }

    /** "… do Chủ nhiệm Ủy ban Kinh tế X trình bày": who read it out belongs to the words that name it. */
    private static int presentedEnd(Stretch words, int after) {
        for (int i = after + 2; i < Math.min(words.size(), after + FARTHEST); i++) {
            if (words.at(i, "trình bày")) {
                return i + 2;
            }
        }
        return after;
    }

    /** "các Nghị quyết của Trung ương về …": a kind and no single one. */
    private static boolean isGeneral(Stretch words, int from) {
        return switch (words.norm(from - 1)) {
            case "các", "những", "nhiều", "mọi" -> true;
            default -> false;
        };
    }
}
