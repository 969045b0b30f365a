package vn.theo.reading;

import java.util.List;
import vn.theo.kernel.Span;

/** Why a record was proposed: the rule that applied and the words, as received, that made each part of it. */
public record Explanation(Rule rule, List<Part> parts) {
    public static final Explanation NONE = new Explanation(Rule.UNTOLD, List.of());

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Words of the text and what they gave the record. */
    public record Part(Role role, Span span) {}

    /** What words give a record. */
    public enum Role {
        NAME,
        VALUE,
        UNIT,
        PERIOD,
        BOUND,
        /** Words that decide of which kind the record is: "tăng", "phấn đấu", "chưa". */
        TRIGGER,
        COMPARISON,
        POST,
        /** What a person does: "chủ trì", "phát biểu". */
        DEED,
        TYPE,
        NUMBER,
        ISSUER,
        DATE,
        RELATION,
        ORDER,
        ASSIGNEE,
        CO_ASSIGNEE,
        ACTION,
        DEADLINE,
        PRODUCT,
        /** A heading from which something is inherited. */
        HEADING,
        SUBJECT,
        CHAIR,
        /** An entry of the office's dictionary. */
        DICTIONARY
    }

    /** The rule by which a record was made. */
    public enum Rule {
        FIGURE_LEVEL,
        FIGURE_COUNT,
        FIGURE_SHARE,
        FIGURE_GROWTH,
        FIGURE_RATIO,
        FIGURE_AVERAGE_GROWTH,
        FIGURE_PLAN_COMPLETION,
        FIGURE_TARGET,
        FIGURE_TABLE,
        PERSON_NAMED,
        PERSON_CHAIR,
        PERSON_SPEAKER,
        PERSON_ATTENDEE,
        PERSON_BYLINE,
        PERSON_SIGNATURE,
        BODY_NAMED,
        DOCUMENT_ITSELF,
        DOCUMENT_NUMBERED,
        DOCUMENT_NAMED,
        MEETING_HELD,
        FINDING_STRENGTH,
        FINDING_SHORTCOMING,
        DIRECTIVE_ORDER,
        DIRECTIVE_OPINION,
        LINK_SAME_SECTION,
        LINK_BY_DAY,
        LINK_RELATED,
        /** A person pointed at the words; no rule found them. */
        BY_HAND,
        /** Kept without its explanation. */
        UNTOLD
    }
}
