package vn.theo.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.boundary.AreaDrawing;

/**
 * An area: when it existed, what it came from and became, what it held on a day, and its figures.
 *
 * @param parents from the country down to the one directly above
 * @param namesakes other areas that bore the same code
 * @param changes oldest first
 * @param drawing the children by their outlines, null where none is known
 * @param named every area that a change mentions, by id
 */
public record AreaPage(
        Frame frame,
        Area area,
        List<Area> parents,
        List<Area> namesakes,
        List<AreaChange> changes,
        @Nullable LevelAbolished levelAbolished,
        Map<Long, Area> named,
        LocalDate on,
        List<Area> children,
        @Nullable AreaDrawing drawing,
        List<AreaFigure> figures)
        implements Page {
    public AreaPage {
        parents = List.copyOf(parents);
        namesakes = List.copyOf(namesakes);
        changes = List.copyOf(changes);
        named = Map.copyOf(named);
        children = List.copyOf(children);
        figures = List.copyOf(figures);
    }

    public boolean hasTargets() {
        return figures.stream().anyMatch(figure -> figure.target() != null);
    }

    /** What happened, in a word. */
    public String kind(AreaChange change) {
        return frame.t("territory.change." + change.getClass().getSimpleName());
    }

    public List<Area> from(AreaChange change) {
        return switch (change) {
            case Merged merged -> areas(merged.from());
            case Split split -> areas(List.of(split.from()));
            case Renamed renamed -> areas(List.of(renamed.from()));
            case Recoded recoded -> areas(List.of(recoded.from()));
            case LevelAbolished abolished -> List.of();
        };
    }

    public List<Area> into(AreaChange change) {
        return switch (change) {
            case Merged merged -> areas(List.of(merged.into()));
            case Split split -> areas(split.into().stream().map(Part::areaId).toList());
            case Renamed renamed -> areas(List.of(renamed.to()));
            case Recoded recoded -> areas(List.of(recoded.to()));
            case LevelAbolished abolished -> List.of();
        };
    }

    /** Whether a split says nothing about who received how much. */
    public boolean isWithoutShares(AreaChange change) {
        return change instanceof Split split && split.into().stream().anyMatch(part -> part.share() == null);
    }

    public String validity(Area of) {
        LocalDate last = of.validTo();
        if (of.startIsKnown()) {
            return last == null
                    ? frame.t("territory.since", frame.texts().date(of.validFrom()))
                    : frame.t(
                            "territory.from-to",
                            frame.texts().date(of.validFrom()),
                            frame.texts().date(last));
        }
        return last == null
                ? frame.t("territory.in-force")
                : frame.t("territory.until", frame.texts().date(last));
    }

    private List<Area> areas(List<Long> ids) {
        return ids.stream().map(named::get).filter(java.util.Objects::nonNull).toList();
    }
}
