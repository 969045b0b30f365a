package vn.theo.territory.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;

/** An area while a plan is worked out: what it is made of so far. */
final class Territory {
    final String code;
    final String level;

    /** The recorded area this is, null once a step has made something else of it. */
    final @Nullable Area original;

    /** What of which recorded area belongs to it. */
    final Map<Long, Shares> sources;

    String name;

    @Nullable
    Territory parent;

    private Territory(String code, String name, String level, @Nullable Area original, Map<Long, Shares> sources) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.original = original;
        this.sources = sources;
    }

    static Territory of(Area area) {
        return new Territory(
                area.code(), area.name(), area.level(), area, new LinkedHashMap<>(Map.of(area.id(), Shares.WHOLE)));
    }

    /** A new area with nothing in it yet. */
    static Territory fresh(String code, String name, String level, @Nullable Territory parent) {
        Territory fresh = new Territory(code, name, level, null, new LinkedHashMap<>());
        fresh.parent = parent;
        return fresh;
    }

    /** Takes a part of another territory in. */
    void take(Territory other, Shares part) {
        other.sources.forEach((area, share) -> sources.merge(area, share.times(part), Shares::plus));
    }
}
