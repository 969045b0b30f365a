package vn.theo.territory.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.CsvTable;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Gives the whole record of areas out as two tables that {@link ImportAreas} takes in again. */
@Service
public class ExportAreas {
    private final Lineages lineages;
    private final AreaChanges changes;

    ExportAreas(Lineages lineages, AreaChanges changes) {
        this.lineages = lineages;
        this.changes = changes;
    }

    /** Every area of every date. */
    @Transactional(readOnly = true)
    public String areas() {
        Lineage lineage = lineages.current();
        StringBuilder out = new StringBuilder("code,name,level,parent,valid_from,valid_to\r\n");
        for (Area area : lineage.listAll()) {
            Long parent = area.parentId();
            line(
                    out,
                    area.code(),
                    area.name(),
                    area.level(),
                    parent == null ? "" : lineage.get(parent).code(),
                    area.startIsKnown() ? area.validFrom().toString() : "",
                    text(area.validTo()));
        }
        return out.toString();
    }

    /** Every change, one line a transfer. */
    @Transactional(readOnly = true)
    public String changes() {
        Lineage lineage = lineages.current();
        StringBuilder out = new StringBuilder("date,kind,from,to,share,legal_basis\r\n");
        for (AreaChange change : changes.listAll()) {
            switch (change) {
                case Merged merged ->
                    merged.from().forEach(from -> line(out, change, "MERGED", lineage, from, merged.into(), null));
                case Split split -> {
                    for (Part part : split.into()) {
                        line(out, change, "SPLIT", lineage, split.from(), part.areaId(), part.share());
                    }
                }
                case Renamed renamed -> line(out, change, "RENAMED", lineage, renamed.from(), renamed.to(), null);
                case Recoded recoded -> line(out, change, "RECODED", lineage, recoded.from(), recoded.to(), null);
                case LevelAbolished level -> throw new IllegalStateException("A level has no transfers: " + level);
            }
        }
        for (LevelAbolished level : changes.listAbolishedLevels()) {
            line(out, level.date().toString(), "LEVEL_ABOLISHED", level.level(), "", "", level.legalBasis());
        }
        return out.toString();
    }

    private static void line(
            StringBuilder out,
            AreaChange change,
            String kind,
            Lineage lineage,
            long from,
            long to,
            @Nullable BigDecimal share) {
        line(
                out,
                change.date().toString(),
                kind,
                lineage.get(from).code(),
                lineage.get(to).code(),
                share == null ? "" : share.toPlainString(),
                change.legalBasis());
    }

    private static void line(StringBuilder out, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(CsvTable.cell(cells[i]));
        }
        out.append("\r\n");
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
