package vn.theo.document;

import tools.jackson.databind.json.JsonMapper;
import vn.theo.reading.Found;
import vn.theo.reading.FoundFrame;

/** What the reader found, as JSON in the database: the record's own fields, its type in the column beside it. */
final class FoundJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FoundJson() {}

    static String of(Found found) {
        return MAPPER.writeValueAsString(found);
    }

    static Found found(ProposalKind kind, String json) {
        return MAPPER.readValue(json, kind.type());
    }

    static String of(FoundFrame frame) {
        return MAPPER.writeValueAsString(frame);
    }

    static FoundFrame frame(String json) {
        return MAPPER.readValue(json, FoundFrame.class);
    }
}
