package vn.theo.check.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.doubt.DoubtFilter;
import vn.theo.check.doubt.DoubtState;
import vn.theo.check.rule.DoubtKind;
import vn.theo.indicator.Indicator;
import vn.theo.territory.Area;

/**
 * The list of doubts as its address asks for it.
 *
 * @param state null for any
 * @param page from 1
 */
public record DoubtQuery(
        @Nullable DoubtKind kind,
        @Nullable Indicator indicator,
        @Nullable Area area,
        @Nullable DoubtState state,
        int page) {
    static final String ANY_STATE = "tat-ca";

    DoubtFilter filter() {
        return new DoubtFilter(kind, indicator == null ? null : indicator.id(), area == null ? null : area.id(), state);
    }

    DoubtQuery withKind(@Nullable DoubtKind other) {
        return new DoubtQuery(other, indicator, area, state, 1);
    }

    DoubtQuery withState(@Nullable DoubtState other) {
        return new DoubtQuery(kind, indicator, area, other, 1);
    }

    public DoubtQuery withPage(int other) {
        return new DoubtQuery(kind, indicator, area, state, other);
    }

    boolean isFiltered() {
        return kind != null || indicator != null || area != null || state != DoubtState.OPEN;
    }

    /** The state as the address names it. */
    public String stateWord() {
        return state == null ? ANY_STATE : state.slug();
    }

    public String address() {
        return address("/nghi-van");
    }

    public String address(String path) {
        return path + parameters();
    }

    /** What the address adds to the bare list, with its question mark; empty for all that is open. */
    String parameters() {
        List<String> parts = new ArrayList<>();
        if (kind != null) {
            parts.add("loai=" + kind.slug());
        }
        if (indicator != null) {
            parts.add("chi-tieu=" + indicator.slug());
        }
        if (area != null) {
            parts.add("dia-ban=" + URLEncoder.encode(area.key(), StandardCharsets.UTF_8));
        }
        if (state != DoubtState.OPEN) {
            parts.add("trang-thai=" + stateWord());
        }
        if (page > 1) {
            parts.add("trang=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
