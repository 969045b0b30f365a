package vn.theo.reading.document;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
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

    /** How the text relates to the document named from a position on, judged by the words before it. */
    static DocumentRelation relation(Stretch words, int from) {
        if (words.at(0, "căn cứ") || words.at(0, "xét")) {
            return DocumentRelation.BASIS;
        }
        for (int i = Math.max(0, from - 6); i < from; i++) {
            if (words.at(i, "thay thế") || words.at(i, "bãi bỏ")) {
                return DocumentRelation.SUPERSEDES;
            }
            if (words.at(i, "sửa đổi")) {
                return DocumentRelation.AMENDS;
            }
        }
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (words.at(i, "thực hiện") || words.at(i, "triển khai") || words.at(i, "thi hành")) {
                return DocumentRelation.IMPLEMENTS;
            }
            if (words.at(i, "xây dựng") || words.at(i, "hoàn thiện") || words.at(i, "soạn thảo")) {
                return DocumentRelation.ORDERED;
            }
        }
        return DocumentRelation.MENTIONED;
    }
}
