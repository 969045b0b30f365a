package vn.theo.explore;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Json;
import vn.theo.site.Frame;
import vn.theo.site.Redirect;

/** The table that one shapes oneself, its downloads, and what is offered while one types. */
@Controller
class PivotPages {
    private static final int OFFERED = 12;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ShapeTable shapeTable;
    private final ChooseFigures chooseFigures;
    private final Choices choices;
    private final Clock clock;

    PivotPages(ShapeTable shapeTable, ChooseFigures chooseFigures, Choices choices, Clock clock) {
        this.shapeTable = shapeTable;
        this.chooseFigures = chooseFigures;
        this.choices = choices;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/so-lieu")
    PivotPage show(Frame frame, @RequestParam Map<String, String> asked, HttpServletResponse response) {
        PivotPage page = shapeTable.page(frame, new Address("/so-lieu", asked));
        if (page.problem() != null) {
            response.setStatus(422);
        }
        return page;
    }

    /** Takes the form and goes on to the one address that holds what was chosen. */
    @ForEveryone
    @GetMapping("/so-lieu/chon")
    View choose(@RequestParam MultiValueMap<String, String> form) {
        return Redirect.to(chooseFigures.address("/so-lieu", form).toString());
    }

    @ForEveryone
    @GetMapping("/so-lieu.csv")
    ResponseEntity<byte[]> csv(Frame frame, @RequestParam Map<String, String> asked) {
        Pivot pivot = shapeTable.pivot(frame.texts(), new Address("/so-lieu", asked));
        return download(
                new MediaType("text", "csv", StandardCharsets.UTF_8), "csv", PivotTable.csv(pivot, frame.texts()));
    }

    @ForEveryone
    @GetMapping("/so-lieu.xlsx")
    ResponseEntity<byte[]> workbook(Frame frame, @RequestParam Map<String, String> asked) {
        Pivot pivot = shapeTable.pivot(frame.texts(), new Address("/so-lieu", asked));
        return download(XLSX, "xlsx", PivotWorkbook.of(pivot, frame.texts()));
    }

    private ResponseEntity<byte[]> download(MediaType type, String ending, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"so-lieu-" + LocalDate.now(clock) + "." + ending + "\"")
                .body(body);
    }

    /** What typed words may mean: {@code loai} is chi-tieu or dia-ban. */
    @ForEveryone
    @GetMapping("/so-lieu/goi-y")
    ResponseEntity<String> offer(
            @RequestParam(name = "loai") String kind,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "ban-do", defaultValue = "") String mapDate) {
        List<Choices.Choice> found = kind.equals("dia-ban")
                ? choices.areas(typed, chooseFigures.mapDate(mapDate), OFFERED)
                : choices.indicators(typed, OFFERED);
        StringBuilder out = new StringBuilder("[");
        String comma = "";
        for (Choices.Choice choice : found) {
            Json.string(out.append(comma).append("{\"code\":"), choice.code());
            Json.string(out.append(",\"name\":"), choice.name());
            Json.string(out.append(",\"note\":"), choice.note());
            out.append('}');
            comma = ",";
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.append(']').toString());
    }
}
