package vn.theo.territory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.ForEveryone;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Redirect;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.boundary.AreaDrawing;
import vn.theo.territory.boundary.FindOutlines;
import vn.theo.territory.boundary.Outlines;

@Controller
class AreaPages {
    private final Areas areas;
    private final AreaChanges changes;
    private final ObjectProvider<AreaFigures> figures;
    private final FindOutlines outlines;
    private final Clock clock;

    AreaPages(
            Areas areas, AreaChanges changes, ObjectProvider<AreaFigures> figures, FindOutlines outlines, Clock clock) {
        this.areas = areas;
        this.changes = changes;
        this.figures = figures;
        this.outlines = outlines;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/dia-ban")
    View showHome() {
        return Redirect.to("/dia-ban/" + areas.home().key());
    }

    @ForEveryone
    @GetMapping("/dia-ban/{key}")
    AreaPage show(
            Frame frame,
            @PathVariable String key,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on) {
        Area area = areas.findByKey(key).orElseThrow(() -> new NotFound("territory.unknown", key));
        LocalDate last = area.validTo();
        LocalDate day = on != null ? on : last != null ? last : LocalDate.now(clock);
        List<Area> children = areas.listChildren(area.id(), day);
        List<AreaChange> history = changes.listOf(area.id());
        Set<Long> named = new HashSet<>();
        history.forEach(change -> collect(change, named));
        return new AreaPage(
                frame,
                area,
                parents(area),
                areas.listByCode(area.code()).stream()
                        .filter(other -> other.id() != area.id())
                        .toList(),
                history,
                levelAbolished(area),
                areas.listByIds(named).stream().collect(toMap(Area::id, identity())),
                day,
                children,
                drawing(children, day),
                figures.orderedStream()
                        .flatMap(source -> source.listOf(area, frame).stream())
                        .toList());
    }

    /** Null where no outline of the areas is known; they stand in a list all the same. */
    private @Nullable AreaDrawing drawing(List<Area> children, LocalDate day) {
        Outlines drawn = outlines.of(children, day);
        return drawn.isEmpty()
                ? null
                : AreaDrawing.of(
                        children.stream()
                                .filter(child -> drawn.byArea().containsKey(child.id()))
                                .toList(),
                        drawn.byArea(),
                        drawn.credits(),
                        new AreaDrawing.Style(Area::name, child -> 0, child -> "/dia-ban/" + child.key()));
    }

    private List<Area> parents(Area area) {
        List<Area> parents = new ArrayList<>();
        Long parentId = area.parentId();
        while (parentId != null) {
            Area parent = areas.get(parentId);
            parents.addFirst(parent);
            parentId = parent.parentId();
        }
        return parents;
    }

    private @Nullable LevelAbolished levelAbolished(Area area) {
        return changes.listAbolishedLevels().stream()
                .filter(abolished -> abolished.level().equals(area.level()))
                .findFirst()
                .orElse(null);
    }

    private static void collect(AreaChange change, Set<Long> ids) {
        switch (change) {
            case Merged merged -> {
                ids.addAll(merged.from());
                ids.add(merged.into());
            }
            case Split split -> {
                ids.add(split.from());
                split.into().forEach(part -> ids.add(part.areaId()));
            }
            case Renamed renamed -> {
                ids.add(renamed.from());
                ids.add(renamed.to());
            }
            case Recoded recoded -> {
                ids.add(recoded.from());
                ids.add(recoded.to());
            }
            case LevelAbolished abolished -> {}
        }
    }
}
