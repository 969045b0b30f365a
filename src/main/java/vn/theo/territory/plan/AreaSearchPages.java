package vn.theo.territory.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Json;
import vn.theo.territory.Area;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Areas by what is typed, for fields in which one is chosen. */
@Controller
class AreaSearchPages {
    private static final int MOST = 12;

    private final AreaSearch search;
    private final Lineages lineages;
    private final Clock clock;

    AreaSearchPages(AreaSearch search, Lineages lineages, Clock clock) {
        this.search = search;
        this.lineages = lineages;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/dia-ban/tim.json")
    ResponseEntity<byte[]> find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on) {
        Lineage lineage = lineages.current();
        StringBuilder out = new StringBuilder("[");
        for (Area area : search.on(on == null ? LocalDate.now(clock) : on).list(typed, MOST)) {
            Long parent = area.parentId();
            Json.string(out.append(out.length() > 1 ? "," : "").append("{\"code\":"), area.code());
            Json.string(out.append(",\"name\":"), area.name());
            Json.string(
                    out.append(",\"in\":"),
                    parent == null ? "" : lineage.get(parent).name());
            out.append('}');
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.append(']').toString().getBytes(StandardCharsets.UTF_8));
    }
}
