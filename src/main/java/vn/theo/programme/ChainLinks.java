package vn.theo.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.EvidenceColumns;

/** The chains of documents. */
@Repository
public class ChainLinks {
    private final JdbcClient jdbc;

    ChainLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first; undated ones last, in the order recorded. */
    public List<ChainLink> listByResolution(long resolutionId) {
        return jdbc.sql("select * from live_chain_link where resolution_id = :id order by date nulls last, id")
                .param("id", resolutionId)
                .query(ChainLinks::link)
                .list();
    }

    ChainLink add(NewChainLink link) {
        return jdbc.sql("""
                        insert into chain_link (resolution_id, type, symbol, title, issuer_name, date, relation,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:resolutionId, :type, :symbol, :title, :issuerName, :date, :relation,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning *
                        """)
                .params(EvidenceColumns.parameters(link.evidence()))
                .param("resolutionId", link.resolutionId())
                .param("type", link.type())
                .param("symbol", link.symbol())
                .param("title", link.title())
                .param("issuerName", link.issuerName())
                .param("date", link.date())
                .param("relation", link.relation().name())
                .query(ChainLinks::link)
                .single();
    }

    void retract(long linkId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into chain_link_retraction (record_id, by, at, reason)
                        select id, :by, :at, :reason from live_chain_link where id = :id
                        """)
                .param("id", linkId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static ChainLink link(ResultSet row, int number) throws SQLException {
        return new ChainLink(
                row.getLong("id"),
                row.getLong("resolution_id"),
                row.getString("type"),
                row.getString("symbol"),
                row.getString("title"),
                row.getString("issuer_name"),
                row.getObject("date", LocalDate.class),
                ChainRelation.valueOf(row.getString("relation")),
                EvidenceColumns.get(row));
    }
}
