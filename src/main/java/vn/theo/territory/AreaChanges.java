package vn.theo.territory;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;

/** What became of areas, and what they came from. */
@Repository
public class AreaChanges {
    private final JdbcClient jdbc;

    AreaChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The changes an area took part in, on either side, oldest first. */
    public List<AreaChange> listOf(long areaId) {
        return listOf(List.of(areaId));
    }

    /** The changes that any of these areas took part in, on either side, oldest first. */
    public List<AreaChange> listOf(Collection<Long> areaIds) {
        return changes(jdbc.sql("""
                        select c.id, c.kind, c.date, c.legal_basis, c.level, t.from_id, t.to_id, t.share
                        from area_change c join area_transfer t on t.change_id = c.id
                        where c.id in (select change_id from area_transfer
                                       where from_id = any(:areas::bigint[]) or to_id = any(:areas::bigint[]))
                        order by c.date, c.id, t.from_id, t.to_id
                        """).param("areas", areaIds.toArray(Long[]::new)));
    }

    /**
     * The history of an area: every change of the territories it was made of and became, through all steps, oldest first, each
     * with its date and legal basis.
     */
    public List<AreaChange> listHistory(long areaId, Lineage lineage) {
        Set<Long> past = new HashSet<>(Set.of(areaId));
        lineage.listPast(areaId).forEach(transfer -> past.add(transfer.from()));
        Set<Long> future = new HashSet<>(Set.of(areaId));
        lineage.listFuture(areaId).forEach(transfer -> future.add(transfer.to()));
        Set<Long> all = new HashSet<>(past);
        all.addAll(future);
        return listOf(all).stream()
                .filter(change ->
                        transfers(change).stream().anyMatch(t -> past.contains(t.to()) || future.contains(t.from())))
                .toList();
    }

    /** Every change, oldest first. */
    public List<AreaChange> listAll() {
        return changes(jdbc.sql("""
                select c.id, c.kind, c.date, c.legal_basis, c.level, t.from_id, t.to_id, t.share
                from area_change c join area_transfer t on t.change_id = c.id
                order by c.date, c.id, t.from_id, t.to_id
                """));
    }

    /** The levels that were abolished, oldest first. */
    public List<LevelAbolished> listAbolishedLevels() {
        return jdbc.sql(
                        "select id, date, legal_basis, level from area_change where level is not null order by date, id")
                .query((row, number) -> new LevelAbolished(
                        row.getLong("id"),
                        row.getObject("date", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("level")))
                .list();
    }

    /** Notes that a level ceased to exist; noting it again changes nothing. */
    public void recordAbolishedLevel(String level, LocalDate date, String legalBasis) {
        jdbc.sql("""
                        insert into area_change (kind, date, legal_basis, level)
                        values ('LEVEL_ABOLISHED', :date, :basis, :level) on conflict do nothing
                        """)
                .param("date", date)
                .param("basis", legalBasis)
                .param("level", level)
                .update();
    }

    /** Adds many changes at once; one whose transfers already stand is left out. Ids of the drafts are ignored. */
    @Transactional
    public int addChanges(List<AreaChange> drafts) {
        Set<Transfer> known = new HashSet<>(jdbc.sql("select from_id, to_id from area_transfer")
                .query((row, number) -> new Transfer(row.getLong("from_id"), row.getLong("to_id"), null))
                .list());
        List<AreaChange> fresh = drafts.stream()
                .filter(draft ->
                        transfers(draft).stream().map(Transfer::withoutShare).noneMatch(known::contains))
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        List<Long> ids = jdbc.sql("""
                        select nextval(pg_get_serial_sequence('area_change', 'id')) from generate_series(1, :count)
                        """)
                .param("count", fresh.size())
                .query((row, number) -> row.getLong(1))
                .list();
        jdbc.sql("""
                        insert into area_change (id, kind, date, legal_basis) overriding system value
                        select * from unnest(:ids::bigint[], :kinds::text[], :dates::date[], :bases::text[])
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("kinds", fresh.stream().map(AreaChanges::kind).toArray(String[]::new))
                .param(
                        "dates",
                        fresh.stream().map(change -> change.date().toString()).toArray(String[]::new))
                .param("bases", fresh.stream().map(AreaChange::legalBasis).toArray(String[]::new))
                .update();
        addTransfers(ids, fresh);
        return fresh.size();
    }

    private void addTransfers(List<Long> ids, List<AreaChange> changes) {
        List<Long> owners = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (Transfer transfer : transfers(changes.get(i))) {
                owners.add(ids.get(i));
                transfers.add(transfer);
            }
        }
        jdbc.sql("""
                        insert into area_transfer (change_id, from_id, to_id, share)
                        select * from unnest(:owners::bigint[], :from::bigint[], :to::bigint[], :shares::numeric[])
                        """)
                .param("owners", owners.toArray(Long[]::new))
                .param("from", transfers.stream().map(Transfer::from).toArray(Long[]::new))
                .param("to", transfers.stream().map(Transfer::to).toArray(Long[]::new))
                .param(
                        "shares",
                        transfers.stream().map(t -> textOrNull(t.share)).toArray(String[]::new))
                .update();
        addMeasured(ids, changes);
    }

    private void addMeasured(List<Long> ids, List<AreaChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (!(changes.get(i) instanceof Split split)) {
                continue;
            }
            for (Part part : split.into()) {
                if (part.measured().isEmpty()) {
                    continue;
                }
                jdbc.sql("""
                                insert into area_transfer_share (change_id, from_id, to_id, measure, share)
                                select :change::bigint, :from::bigint, :to::bigint, m.measure, m.share
                                from unnest(:measures::text[], :shares::numeric[]) as m (measure, share)
                                """)
                        .param("change", ids.get(i))
                        .param("from", split.from())
                        .param("to", part.areaId())
                        .param("measures", part.measured().keySet().toArray(String[]::new))
                        .param(
                                "shares",
                                part.measured().values().stream()
                                        .map(BigDecimal::toPlainString)
                                        .toArray(String[]::new))
                        .update();
            }
        }
    }

    private static List<AreaChange> changes(JdbcClient.StatementSpec statement) {
        record Line(long id, String kind, LocalDate date, String basis, Transfer transfer) {}
        Map<Long, List<Line>> byChange = new LinkedHashMap<>();
        statement
                .query((ResultSet row, int number) -> new Line(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getObject("date", LocalDate.class),
                        row.getString("legal_basis"),
                        transfer(row)))
                .list()
                .forEach(line -> byChange.computeIfAbsent(line.id, id -> new ArrayList<>())
                        .add(line));
        return byChange.values().stream()
                .map(lines -> {
                    Line first = lines.getFirst();
                    return change(
                            first.id,
                            first.kind,
                            first.date,
                            first.basis,
                            lines.stream().map(Line::transfer).toList());
                })
                .toList();
    }

    private static AreaChange change(long id, String kind, LocalDate date, String basis, List<Transfer> transfers) {
        Transfer first = transfers.getFirst();
        return switch (kind) {
            case "MERGED" ->
                new Merged(
                        id, date, basis, transfers.stream().map(Transfer::from).toList(), first.to);
            case "SPLIT" ->
                new Split(
                        id,
                        date,
                        basis,
                        first.from,
                        transfers.stream().map(t -> new Part(t.to, t.share)).toList());
            case "RENAMED" -> new Renamed(id, date, basis, first.from, first.to);
            case "RECODED" -> new Recoded(id, date, basis, first.from, first.to);
            default -> throw new IllegalStateException("Unknown kind of area change " + kind);
        };
    }

    private static String kind(AreaChange change) {
        return switch (change) {
            case Merged merged -> "MERGED";
            case Split split -> "SPLIT";
            case Renamed renamed -> "RENAMED";
            case Recoded recoded -> "RECODED";
            case LevelAbolished abolished -> "LEVEL_ABOLISHED";
        };
    }

    private static List<Transfer> transfers(AreaChange change) {
        return switch (change) {
            case Merged merged ->
                merged.from().stream()
                        .map(from -> new Transfer(from, merged.into(), BigDecimal.ONE))
                        .toList();
            case Split split ->
                split.into().stream()
                        .map(part -> new Transfer(split.from(), part.areaId(), part.share()))
                        .toList();
            case Renamed renamed -> List.of(new Transfer(renamed.from(), renamed.to(), BigDecimal.ONE));
            case Recoded recoded -> List.of(new Transfer(recoded.from(), recoded.to(), BigDecimal.ONE));
            case LevelAbolished abolished -> List.of();
        };
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(row.getLong("from_id"), row.getLong("to_id"), row.getBigDecimal("share"));
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private record Transfer(long from, long to, @Nullable BigDecimal share) {
        Transfer withoutShare() {
            return new Transfer(from, to, null);
        }
    }
}
