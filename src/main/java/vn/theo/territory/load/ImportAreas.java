package vn.theo.territory.load;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;
import vn.theo.territory.NewArea;
import vn.theo.territory.TerritoryRecord;
import vn.theo.territory.load.Country.Entry;
import vn.theo.territory.load.Country.Move;

/** Takes in tables of areas and of what became of them: all of them or nothing; the same tables again change nothing. */
@Service
public class ImportAreas {
    private final Lineages lineages;
    private final AreaChanges changes;
    private final TerritoryRecord record;
    private final Clock clock;

    ImportAreas(Lineages lineages, AreaChanges changes, TerritoryRecord record, Clock clock) {
        this.lineages = lineages;
        this.changes = changes;
        this.record = record;
        this.clock = clock;
    }

    /** An import that was written, with the act it belongs to. */
    public record Outcome(ImportReport report, @Nullable Long act) {}

    /** Says what the files would bring; nothing is written. */
    @Transactional(readOnly = true)
    public ImportReport preview(List<SentFile> files, String basis) {
        return preview(files, basis, ImportProgress.UNWATCHED);
    }

    @Transactional(readOnly = true)
    ImportReport preview(List<SentFile> files, String basis, ImportProgress progress) {
        return new Draft(files, basis, progress).report(false);
    }

    /**
     * Writes what the files bring, unless anything in them is wrong.
     *
     * @param basis legal basis of changes that state none of their own
     */
    @Transactional
    public Outcome load(List<SentFile> files, String basis, String by) {
        return load(files, basis, by, ImportProgress.UNWATCHED);
    }

    @Transactional
    Outcome load(List<SentFile> files, String basis, String by, ImportProgress progress) {
        record.waitForTurn();
        Draft draft = new Draft(files, basis, progress);
        ImportReport report = draft.report(false);
        if (report.isRefused() || !report.isNews()) {
            return new Outcome(report, null);
        }
        long act = record.open(
                TerritoryRecord.Act.IMPORTED,
                String.join(", ", files.stream().map(SentFile::name).toList()),
                by,
                clock.instant());
        draft.write();
        return new Outcome(draft.report(true), act);
    }

    /** The tables beside the record. */
    private final class Draft {
        private final Findings findings = new Findings();
        private final ImportProgress progress;
        private final ReadTables tables;
        private final Country country = new Country(lineages.current());
        private final Map<String, Optional<BigDecimal>> known = new HashMap<>();
        private final List<Move> fresh = new ArrayList<>();
        private final List<TerritoryRecord.LaterShare> laterShares = new ArrayList<>();
        private final List<LevelAbolished> levels = new ArrayList<>();

        Draft(List<SentFile> files, String basis, ImportProgress progress) {
            this.progress = progress;
            tables = new ReadTables(findings, basis, progress);
            progress.at(ImportProgress.Step.READING, 0);
            tables.read(files);
            progress.at(ImportProgress.Step.CHECKING, tables.rows());
            country.take(tables.areas(), tables.changes(), findings);
            for (Lineage.Transfer transfer : country.record().listTransfers()) {
                known.put(transfer.from() + ">" + transfer.to(), Optional.ofNullable(transfer.share()));
            }
            country.moves().forEach(this::compare);
            List<LevelAbolished> recorded = changes.listAbolishedLevels();
            for (ChangeRow row : country.abolished()) {
                LevelAbolished level = new LevelAbolished(0, row.date(), row.basis(), row.from());
                if (recorded.stream()
                        .noneMatch(other -> other.level().equals(level.level())
                                && other.date().equals(level.date()))) {
                    levels.add(level);
                }
            }
            new CountryCheck(country, findings).run();
        }

        private void compare(Move move) {
            Area from = move.from().recorded;
            Area to = move.to().recorded;
            Optional<BigDecimal> share = from == null || to == null ? null : known.get(from.id() + ">" + to.id());
            if (share == null || from == null || to == null) {
                fresh.add(move);
                return;
            }
            BigDecimal stated = move.row().share();
            if (stated != null && (share.isEmpty() || share.get().compareTo(stated) != 0)) {
                laterShares.add(new TerritoryRecord.LaterShare(from.id(), to.id(), stated));
            }
        }

        ImportReport report(boolean written) {
            int added = 0;
            int corrected = 0;
            int unchanged = 0;
            for (Entry entry : country.entries()) {
                if (entry.recorded == null) {
                    added++;
                } else if (entry.isCorrected()) {
                    corrected++;
                } else if (entry.isSent()) {
                    unchanged++;
                }
            }
            int changed = asChanges(entry -> 0L).size() + laterShares.size() + levels.size();
            return new ImportReport(findings.sorted(), tables.rows(), added, corrected, unchanged, changed, written);
        }

        void write() {
            int written = 0;
            progress.at(ImportProgress.Step.WRITING, written);
            Map<Entry, Long> ids = new HashMap<>();
            country.entries().stream()
                    .filter(entry -> entry.recorded != null)
                    .forEach(entry -> ids.put(
                            entry,
                            java.util.Objects.requireNonNull(entry.recorded).id()));
            List<Entry> corrected =
                    country.entries().stream().filter(Entry::isCorrected).toList();
            // Ends come first, so that the codes are free for the areas that follow; parents that are new come later.
            record.correct(
                    corrected.stream().map(entry -> corrected(entry, ids)).toList());
            for (String level : Level.FROM_TOP) {
                List<Entry> added = country.entries().stream()
                        .filter(entry -> entry.recorded == null && entry.level.equals(level))
                        .sorted(Comparator.comparing((Entry entry) -> entry.code)
                                .thenComparing(entry -> entry.from))
                        .toList();
                List<Long> given = record.add(added.stream()
                        .map(entry -> new NewArea(
                                entry.code,
                                entry.name,
                                entry.level,
                                entry.from,
                                entry.to,
                                entry.parent == null ? null : ids.get(entry.parent)))
                        .toList());
                for (int i = 0; i < added.size(); i++) {
                    ids.put(added.get(i), given.get(i));
                }
                written += added.size();
                progress.at(ImportProgress.Step.WRITING, written);
            }
            List<Area> underNew = corrected.stream()
                    .filter(entry -> entry.parent != null && entry.parent.recorded == null)
                    .map(entry -> corrected(entry, ids))
                    .toList();
            record.correct(underNew);
            changes.addChanges(asChanges(entry -> java.util.Objects.requireNonNull(ids.get(entry))));
            record.correctShares(laterShares);
            levels.forEach(level -> changes.recordAbolishedLevel(level.level(), level.date(), level.legalBasis()));
        }

        private static Area corrected(Entry entry, Map<Entry, Long> ids) {
            Area old = java.util.Objects.requireNonNull(entry.recorded);
            Long parent = entry.parent == null ? old.parentId() : ids.getOrDefault(entry.parent, old.parentId());
            return new Area(old.id(), old.code(), entry.name, old.level(), old.validFrom(), entry.to, parent);
        }

        /** The new transfers gathered into changes: mergers by what came of them, splits by what was divided. */
        private List<AreaChange> asChanges(java.util.function.ToLongFunction<Entry> id) {
            Map<String, List<Move>> groups = new LinkedHashMap<>();
            for (Move move : fresh) {
                ChangeRow row = move.row();
                boolean split = row.kind() == ChangeRow.Kind.SPLIT;
                String one = split ? row.from() : row.to();
                groups.computeIfAbsent(
                                row.kind() + "|" + row.date() + "|" + one + "|" + row.basis(), key -> new ArrayList<>())
                        .add(move);
            }
            return groups.values().stream().map(group -> change(group, id)).toList();
        }

        private static AreaChange change(List<Move> group, java.util.function.ToLongFunction<Entry> id) {
            Move first = group.getFirst();
            ChangeRow row = first.row();
            long from = id.applyAsLong(first.from());
            long to = id.applyAsLong(first.to());
            return switch (row.kind()) {
                case MERGED ->
                    new Merged(
                            0,
                            row.date(),
                            row.basis(),
                            group.stream()
                                    .map(move -> id.applyAsLong(move.from()))
                                    .toList(),
                            to);
                case SPLIT ->
                    new Split(
                            0,
                            row.date(),
                            row.basis(),
                            from,
                            group.stream()
                                    .map(move -> new Part(
                                            id.applyAsLong(move.to()),
                                            move.row().share()))
                                    .toList());
                case RENAMED -> new Renamed(0, row.date(), row.basis(), from, to);
                case RECODED -> new Recoded(0, row.date(), row.basis(), from, to);
                case LEVEL_ABOLISHED -> new LevelAbolished(0, row.date(), row.basis(), row.from());
            };
        }
    }
}
