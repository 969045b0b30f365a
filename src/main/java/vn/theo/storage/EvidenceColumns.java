package vn.theo.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;

/**
 * How evidence lies in a table: {@code document_id, span_start, span_end, quote, confirmed_by, confirmed_at}, filled together
 * or all null. The named parameters are the same in camel case.
 */
public final class EvidenceColumns {
    /** The columns in an insert's order, the same as in {@link #VALUES}. */
    public static final String NAMES = "document_id, span_start, span_end, quote, confirmed_by, confirmed_at";

    public static final String VALUES = ":documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt";

    private EvidenceColumns() {}

    public static Map<String, @Nullable Object> parameters(@Nullable Evidence evidence) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        Quote quote = evidence == null ? null : evidence.quote();
        parameters.put("documentId", quote == null ? null : quote.documentId());
        parameters.put("spanStart", quote == null ? null : quote.span().start());
        parameters.put("spanEnd", quote == null ? null : quote.span().end());
        parameters.put("quote", quote == null ? null : quote.text());
        parameters.put("confirmedBy", evidence == null ? null : evidence.confirmedBy());
        parameters.put("confirmedAt", evidence == null ? null : timestamp(evidence.confirmedAt()));
        return parameters;
    }

    /** The evidence of a row that must have one. */
    public static Evidence get(ResultSet row) throws SQLException {
        return new Evidence(
                new Quote(
                        row.getLong("document_id"),
                        new Span(row.getInt("span_start"), row.getInt("span_end")),
                        row.getString("quote")),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"));
    }

    public static @Nullable Evidence find(ResultSet row) throws SQLException {
        row.getLong("document_id");
        return row.wasNull() ? null : get(row);
    }

    /** An instant as the driver takes it. */
    public static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
