package vn.theo.document;

import java.util.Set;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.Reading;

/** What a received text is, as far as its reading tells. */
public enum TextKind {
    /** A notice of conclusion or another notice. */
    NOTICE,
    REPORT,
    /** A resolution, plan, decision, directive or another formal document. */
    ACT,
    NEWS,
    /** A list of links to other pages and nothing else. */
    LIST,
    OTHER;

    private static final Set<String> NOTICES = Set.of("thông báo", "thông báo kết luận", "kết luận");

    public static TextKind of(Reading reading) {
        String type = reading.documents().stream()
                .filter(document -> document.relation() == DocumentRelation.ITSELF)
                .map(FoundDocument::type)
                .findFirst()
                .orElse("");
        if (NOTICES.contains(type)) {
            return NOTICE;
        }
        if (type.startsWith("báo cáo")) {
            return REPORT;
        }
        if (!type.isEmpty()) {
            return ACT;
        }
        if (!reading.links().isEmpty()
                && reading.all().size() == reading.links().size()) {
            return LIST;
        }
        boolean news = reading.frame().published() != null || reading.frame().byline() != null;
        return news || reading.meeting() != null ? NEWS : OTHER;
    }
}
