package vn.theo.reading.document;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/**
 * One place where a text names a document.
 *
 * @param name what identifies it when it bears no number: the words of its title in normal form
 */
record DocumentMention(
        String type,
        @Nullable Stretch number,
        String name,
        @Nullable Stretch issuer,
        DocumentRelation relation,
        Stretch words) {
    private static final Lexicon IMPLEMENTING = Lexicon.of(
            "thực hiện",
            "triển khai",
            "thi hành",
            "quán triệt",
            "cụ thể hóa",
            "thể chế hóa",
            "hưởng ứng",
            "chấp hành",
            "tiếp tục thực hiện");
    private static final Lexicon SUPERSEDING = Lexicon.of("thay thế", "bãi bỏ", "hủy bỏ");
    private static final Lexicon DRAFTING =
            Lexicon.of("xây dựng", "hoàn thiện", "soạn thảo", "dự thảo", "biên soạn", "nghiên cứu ban hành");

    /**
     * A document named by its title, which stands from one position to another; who issued it is told behind it or, where
     * nobody is, before it.
     */
    static DocumentMention titled(
            String type, @Nullable Stretch number, String name, Stretch words, int from, int end, IssuerNames issuers) {
        Stretch behind = issuers.after(words, end);
        Stretch issuer = behind == null ? issuers.before(words, from) : behind;
        int last = behind == null ? end : behind.end() - words.first();
        return new DocumentMention(type, number, name, issuer, relation(words, from), words.part(from, last));
    }

    /** Mentions with the same key name the same document. */
    String key() {
        if (number == null) {
            return type + " " + name;
        }
        String compact = Normal.of(number.plain()).replace(" ", "");
        boolean symbol = compact.chars().anyMatch(Character::isLetter);
        return symbol ? compact : type + " " + compact;
    }

    int fullness() {
        return (issuer == null ? 0 : 1000) + words.size();
    }

    FoundDocument found() {
        return new FoundDocument(
                type,
                number == null ? null : number.plain(),
                issuer == null ? null : issuer.plain(),
                relation,
                words.excerpt(),
                DocumentTrace.of(this));
    }

    /** The same mention, related to the text as another is. */
    DocumentMention related(DocumentRelation other) {
        return new DocumentMention(type, number, name, issuer, other, words);
    }

    /** The same mention of a document of another type. */
    DocumentMention of(String other) {
        return new DocumentMention(other, number, name, issuer, relation, words);
    }

    /** The same mention, named by more words. */
    DocumentMention over(Stretch more) {
        return new DocumentMention(type, number, name, issuer, relation, more);
    }

    /** How the text relates to the document named from a position on, judged by the words before it. */
    static DocumentRelation relation(Stretch words, int from) {
        if (words.at(0, "căn cứ") || words.at(0, "xét") || words.at(0, "trên cơ sở")) {
            return DocumentRelation.BASIS;
        }
        for (int i = Math.max(0, from - 10); i < from; i++) {
            boolean near = i >= from - 6;
            if (near && (SUPERSEDING.lengthAt(words, i) > 0)) {
                return DocumentRelation.SUPERSEDES;
            }
            if (words.at(i, "sửa đổi") || near && words.at(i, "điều chỉnh")) {
                return DocumentRelation.AMENDS;
            }
        }
        for (int i = Math.max(0, from - 6); i < from; i++) {
            if (IMPLEMENTING.lengthAt(words, i) > 0) {
                return DocumentRelation.IMPLEMENTS;
            }
            if (i >= from - 4 && DRAFTING.lengthAt(words, i) > 0) {
                return DocumentRelation.ORDERED;
            }
        }
        return DocumentRelation.MENTIONED;
    }
}
