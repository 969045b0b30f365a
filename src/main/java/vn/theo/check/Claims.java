package vn.theo.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The claims on record, oldest period first, without the retracted ones. */
@Repository
public class Claims {
    private static final String ORDER = " order by period_from, period_to, id";

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also finds a retracted claim, so that old links keep working. */
    public Claim get(long id) {
        return jdbc.sql("select * from claim where id = :id")
                .param("id", id)
                .query(Claims::claim)
                .optional()
                .orElseThrow(() -> new NotFound("check.no-id", String.valueOf(id)));
    }

    public List<Claim> listAll() {
        return jdbc.sql("select * from claim_in_force" + ORDER)
                .query(Claims::claim)
                .list();
    }

    public List<Claim> listByIndicator(long indicatorId) {
        return jdbc.sql("select * from claim_in_force where indicator_id = :indicator" + ORDER)
                .param("indicator", indicatorId)
                .query(Claims::claim)
                .list();
    }

    public List<Claim> listByDocument(long documentId) {
        return jdbc.sql("select * from claim_in_force where document_id = :document order by span_start, id")
                .param("document", documentId)
                .query(Claims::claim)
                .list();
    }

    static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getLong("indicator_id"),
                row.getLong("area_id"),
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)),
                ClaimKind.valueOf(row.getString("kind")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getString("base"),
                row.getObject("level_observation_id", Long.class),
                row.getString("source"),
                EvidenceColumns.find(row));
    }
}
