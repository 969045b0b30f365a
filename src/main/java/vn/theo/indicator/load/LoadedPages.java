package vn.theo.indicator.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicators;
import vn.theo.kernel.Bound;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** The loads of the past, one by one: what each wrote, what it refused, and taking it back. */
@Controller
class LoadedPages {
    private final LoadHistory history;
    private final LoadFigures loadFigures;
    private final Indicators indicators;
    private final Lineages lineages;

    LoadedPages(LoadHistory history, LoadFigures loadFigures, Indicators indicators, Lineages lineages) {
        this.history = history;
        this.loadFigures = loadFigures;
        this.indicators = indicators;
        this.lineages = lineages;
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/{id:\\d{1,9}}")
    LoadedPage show(Frame frame, @PathVariable int id) {
        return page(frame, id, "", null);
    }

    private LoadedPage page(Frame frame, int id, String reason, @Nullable String error) {
        return new LoadedPage(
                frame,
                history.find(id).orElseThrow(() -> gone(id)),
                history.listCounts(id),
                indicators.current(),
                history.findRefused(id).isPresent(),
                reason,
                error);
    }

    private static NotFound gone(int id) {
        return new NotFound("indicator.load.no-load", String.valueOf(id));
    }

    @ForOffice
    @PostMapping("/nap-so-lieu/{id:\\d{1,9}}/rut")
    Object withdraw(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable int id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        if (history.find(id).isEmpty()) {
            throw gone(id);
        }
        try {
            loadFigures.withdraw(id, reason.replace('\0', ' '), account.displayName());
            return Redirect.to(
                    "/nap-so-lieu/" + id, Notice.success(frame.t("indicator.load.withdrawn.done", String.valueOf(id))));
        } catch (Refusal refused) {
            response.setStatus(422);
            return page(frame, id, reason, refused.in(frame.texts()));
        }
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/{id:\\d{1,9}}/tu-choi.{format:csv|xlsx}")
    ResponseEntity<byte[]> refused(Texts texts, @PathVariable int id, @PathVariable String format) {
        RefusedTable.Kept kept = RefusedTable.unpacked(history.findRefused(id).orElseThrow(() -> gone(id)));
        return LoadApi.refusedFile(RefusedTable.rows(kept.header(), kept.rows(), texts), format);
    }

    /** What a load wrote, as a table that can be loaded again. */
    @ForOffice
    @Transactional(readOnly = true)
    @GetMapping("/nap-so-lieu/{id:\\d{1,9}}/so-lieu.csv")
    public void figures(HttpServletResponse response, @PathVariable int id) throws IOException {
        if (history.find(id).isEmpty()) {
            throw gone(id);
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-lieu-nap-" + id + ".csv\"");
        Definitions definitions = indicators.current();
        Lineage lineage = lineages.current();
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write("indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source\r\n");
            history.eachWritten(id, written -> write(out, written, definitions, lineage));
        }
    }

    private static void write(Writer out, LoadHistory.Written written, Definitions definitions, Lineage lineage) {
        Area area = lineage.get(written.areaId());
        LocalDate end = area.validTo();
        List<String> cells = List.of(
                definitions.find(written.indicatorId()).map(each -> each.slug()).orElse(""),
                area.code(),
                String.valueOf(
                        end == null ? area.validFrom().isAfter(written.to()) ? area.validFrom() : written.to() : end),
                new Period(Period.Kind.valueOf(written.periodKind()), written.from(), written.to()).text(),
                written.value().stripTrailingZeros().toPlainString(),
                written.unit(),
                Bound.values()[written.bound()].name(),
                written.vintage(),
                written.priceBasis(),
                written.source());
        try {
            out.write(String.join(",", cells.stream().map(CsvTable::cell).toList()));
            out.write("\r\n");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
