package vn.theo.reading.document;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.Explanation.Role;
import vn.theo.reading.Explanation.Rule;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/** Says which words made a document: type, number, issuer, date, and what the text has to do with it. */
final class DocumentTrace {
    /** How far before a document stands what the text does with it. */
    private static final int FARTHEST_RELATION = 60;

    private static final Lexicon BASIS = Lexicon.of("căn cứ", "xét");
    private static final Lexicon IMPLEMENTS = Lexicon.of("thực hiện", "triển khai", "thi hành");
    private static final Lexicon ORDERED = Lexicon.of("xây dựng", "hoàn thiện", "soạn thảo");
    private static final Lexicon SUPERSEDES = Lexicon.of("thay thế", "bãi bỏ");
    private static final Lexicon AMENDS = Lexicon.of("sửa đổi");

    private DocumentTrace() {}

    static Trace of(DocumentMention mention) {
        return Trace.of(() -> {
            Stretch words = mention.words();
            TraceParts parts = new TraceParts(words.text());
            parts.locate(Role.TYPE, mention.type(), words);
            parts.add(Role.NUMBER, mention.number()).add(Role.ISSUER, mention.issuer());
            if (mention.number() == null) {
                parts.locate(Role.NAME, mention.name(), words);
            }
            parts.add(Role.DATE, date(words)).add(Role.RELATION, relation(mention, parts.all()));
            return parts.by(
                    mention.relation() == DocumentRelation.ITSELF
                            ? Rule.DOCUMENT_ITSELF
                            : mention.number() == null ? Rule.DOCUMENT_NAMED : Rule.DOCUMENT_NUMBERED);
        });
    }

    private static @Nullable Stretch date(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            Dates.Day day = Dates.dayAt(words, i);
            if (day != null) {
                return words.part(i, i + day.length());
            }
        }
        return null;
    }

    private static @Nullable Stretch relation(DocumentMention mention, Stretch all) {
        Lexicon words = switch (mention.relation()) {
            case BASIS -> BASIS;
            case IMPLEMENTS -> IMPLEMENTS;
            case ORDERED -> ORDERED;
            case SUPERSEDES -> SUPERSEDES;
            case AMENDS -> AMENDS;
            case ITSELF, MENTIONED -> null;
        };
        int at = mention.words().first();
        for (int i = at - 1; words != null && i >= Math.max(0, at - FARTHEST_RELATION); i--) {
            if (words.lengthAt(all, i) > 0) {
                return all.part(i, i + words.lengthAt(all, i));
            }
        }
        return null;
    }
}
