package vn.theo.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.reading.Explanation;
import vn.theo.reading.Found;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.Trace;

/** What the reader found, as JSON in the database: the record's own fields, its type in the column beside it. */
final class FoundJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Found.class, WithoutTrace.class).build();

    /** How a record was found is kept beside it, not in it. */
    private interface WithoutTrace {
        @JsonIgnore
        Trace trace();
    }

    private FoundJson() {}

    static String of(Found found) {
        return MAPPER.writeValueAsString(found);
    }

    static Found found(ProposalKind kind, String json) {
        return MAPPER.readValue(json, kind.type());
    }

    static String of(Explanation explanation) {
        return MAPPER.writeValueAsString(explanation);
    }

    static Explanation explanation(String json) {
        return MAPPER.readValue(json, Explanation.class);
    }

    static String of(FoundFrame frame) {
        return MAPPER.writeValueAsString(frame);
    }

    static FoundFrame frame(String json) {
        return MAPPER.readValue(json, FoundFrame.class);
    }
}
