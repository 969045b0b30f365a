package vn.theo.territory.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.load.Finding;

/** A file of boundaries that was sent: how far it was read, what it would bring, and a picture of it. */
public record BoundaryDraftPage(
        Frame frame, BoundaryDraft draft, @Nullable AreaDrawing drawing) implements Page {
    private static final int SHOWN_OF_A_KIND = 6;

    public String address() {
        return draft.address();
    }

    public String fileName() {
        return draft.told().fileName();
    }

    public String told() {
        BoundaryDraft.Told told = draft.told();
        return told.source() + " (" + told.licence() + ") · "
                + frame.t("territory.boundary.from", frame.texts().date(told.validFrom()));
    }

    public boolean isWorking() {
        return draft.isWorking();
    }

    public String working() {
        return draft.state() instanceof BoundaryDraft.State.Working working
                ? frame.t(
                        working.simplifying() ? "territory.boundary.simplifying" : "territory.boundary.reading",
                        frame.texts().number(working.shapes()))
                : "";
    }

    /** Why it cannot be used, empty when it can. */
    public String refusal() {
        return switch (draft.state()) {
            case BoundaryDraft.State.Refused refused -> refused.why().in(frame.texts());
            case BoundaryDraft.State.Failed failed -> frame.t("territory.boundary.failed");
            case BoundaryDraft.State.Working working -> "";
            case BoundaryDraft.State.Looked looked -> "";
        };
    }

    public boolean isUsable() {
        BoundaryDraft.State.Looked looked = draft.looked();
        return looked != null && looked.matched().property() != null;
    }

    /** How many shapes, areas with a shape, points before and after, in words. */
    public List<String[]> counts() {
        BoundaryDraft.State.Looked looked = draft.looked();
        return looked == null
                ? List.of()
                : List.of(
                        count(looked.holds().shapes().size(), "shapes"),
                        count(looked.matched().shapes().size(), "matched"),
                        count(looked.holds().pointsBefore(), "points-before"),
                        count(looked.holds().points(), "points"));
    }

    private String[] count(int count, String what) {
        return new String[] {frame.texts().number(count), frame.t("territory.boundary.count." + what)};
    }

    /** Of each kind the first few, since a careless file has one kind a hundred times. */
    public List<Finding> findings() {
        Map<String, Integer> told = new HashMap<>();
        return all().stream()
                .filter(finding -> told.merge(finding.key(), 1, Integer::sum) <= SHOWN_OF_A_KIND)
                .toList();
    }

    public int more() {
        return all().size() - findings().size();
    }

    private List<Finding> all() {
        BoundaryDraft.State.Looked looked = draft.looked();
        List<Finding> all = new ArrayList<>();
        if (looked != null) {
            all.addAll(looked.matched().findings());
            all.addAll(looked.holds().findings());
        }
        return all;
    }

    /** What can be chosen for the codes, with how many areas each names. */
    public List<Option> properties() {
        BoundaryDraft.State.Looked looked = draft.looked();
        if (looked == null) {
            return List.of();
        }
        MatchShapes.Property used = looked.matched().property();
        return looked.matched().properties().stream()
                .map(each -> new Option(
                        each.name(),
                        frame.t(
                                "territory.boundary.property-of",
                                each.name(),
                                frame.texts().number(each.matches()),
                                frame.t("territory.level." + each.level())),
                        used != null && used.name().equals(each.name())))
                .toList();
    }

    /** A property of the shapes. */
    public record Option(String name, String words, boolean chosen) {}
}
