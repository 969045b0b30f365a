package vn.theo.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.body.NameKey;
import vn.theo.kernel.Period;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The resolutions of the record, each as last stated. */
@Repository
public class Resolutions {
    private final JdbcClient jdbc;

    Resolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest period first. */
    public List<Resolution> listAll() {
        return jdbc.sql("select * from current_resolution order by period desc, symbol")
                .query(Resolutions::resolution)
                .list();
    }

    /**
     * The resolution with this number.
     *
     * @throws NotFound when there is none or it was taken back
     */
    public Resolution get(long id) {
        return find(id).orElseThrow(() -> new NotFound("programme.not-found", id));
    }

    public Optional<Resolution> find(long id) {
        return jdbc.sql("select * from current_resolution where id = :id")
                .param("id", id)
                .query(Resolutions::resolution)
                .optional();
    }

    public Optional<Resolution> findBySlug(String slug) {
        return jdbc.sql("select * from current_resolution where slug = :slug")
                .param("slug", slug)
                .query(Resolutions::resolution)
                .optional();
    }

    /**
     * The one resolution that a printed number means. When several share the number, the issuer must single one out; else
     * empty, for a person to decide.
     */
    public Optional<Resolution> findMatching(String number, @Nullable String issuer) {
        Optional<DocumentNumber> wanted = DocumentNumber.find(number);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Resolution> candidates = listAll().stream()
                .filter(resolution -> DocumentNumber.find(resolution.symbol())
                        .filter(wanted.get()::mayEqual)
                        .isPresent())
                .filter(resolution -> issuer == null || sameIssuer(resolution.issuerName(), issuer))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /**
     * One name may leave out what the other adds: "Ban Chấp hành Đảng bộ tỉnh" and "BCH Đảng bộ tỉnh khóa XVII"; and the
     * provincial Party committee is called "Tỉnh ủy" for short.
     */
    static boolean sameIssuer(String one, String other) {
        String first = issuerKey(one);
        String second = issuerKey(other);
        return first.contains(second) || second.contains(first);
    }

    private static String issuerKey(String name) {
        String key = NameKey.of(name)
                .replaceFirst("^" + NameKey.of("Tỉnh ủy") + "(?= |$)", NameKey.of("Ban Chấp hành Đảng bộ tỉnh"))
                .replaceFirst(" " + NameKey.of("khóa") + " [ivxlc]+$", "");
        return " " + key + " ";
    }

    /** Waits until nobody else is recording a resolution, so that none enters twice. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock('resolution'::regclass::oid::bigint)")
                .query((row, number) -> true)
                .single();
    }

    Resolution add(NewResolution added, @Nullable Long issuerId, String by, Instant at) {
        String slug = Slug.unused(slugName(added), this::taken);
        long id = jdbc.sql("insert into resolution (slug) values (:slug) returning id")
                .param("slug", slug)
                .query(Long.class)
                .single();
        state(id, added, issuerId, by, at);
        return get(id);
    }

    void state(long resolutionId, NewResolution stated, @Nullable Long issuerId, String by, Instant at) {
        jdbc.sql("""
                        insert into resolution_statement (resolution_id, symbol, title, issuer_id, issuer_name, period, adopted_on,
                            recorded_by, recorded_at, document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:resolutionId, :symbol, :title, :issuerId, :issuerName, :period, :adoptedOn,
                            :by, :at, :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        """)
                .params(EvidenceColumns.parameters(stated.evidence()))
                .param("resolutionId", resolutionId)
                .param("symbol", stated.symbol())
                .param("title", stated.title())
                .param("issuerId", issuerId)
                .param("issuerName", stated.issuerName())
                .param("period", stated.period().text())
                .param("adoptedOn", stated.adoptedOn())
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .update();
    }

    void retract(long resolutionId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into resolution_statement_retraction (record_id, by, at, reason)
                        select s.id, :by, :at, :reason from resolution_statement s
                        where s.resolution_id = :resolutionId
                            and not exists (select from resolution_statement_retraction r where r.record_id = s.id)
                        """)
                .param("resolutionId", resolutionId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private boolean taken(String slug) {
        return jdbc.sql("select exists (select from resolution where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    private static String slugName(NewResolution added) {
        LocalDate adoptedOn = added.adoptedOn();
        int year = adoptedOn == null ? added.period().from().getYear() : adoptedOn.getYear();
        boolean bare = added.symbol().chars().noneMatch(Character::isLetter);
        return (bare ? "nq-" : "") + added.symbol() + "-" + year;
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        return new Resolution(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("symbol"),
                row.getString("title"),
                row.getObject("issuer_id", Long.class),
                row.getString("issuer_name"),
                Period.of(row.getString("period")),
                row.getObject("adopted_on", LocalDate.class),
                EvidenceColumns.find(row));
    }
}
