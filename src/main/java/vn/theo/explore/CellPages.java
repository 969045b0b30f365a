package vn.theo.explore;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.table.Calculations;
import vn.theo.indicator.table.DrillDown;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.Question;
import vn.theo.indicator.table.ReadQuestion;
import vn.theo.indicator.table.Unanswerable;
import vn.theo.site.Frame;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.storage.Commits;
import vn.theo.territory.Area;

/** What one cell is made of, as a page; and the targets set for it, as JSON. */
@Controller
class CellPages {
    private final ReadQuestion readQuestion;
    private final Calculations calculations;
    private final TargetStandings standings;
    private final Commits commits;
    private final Clock clock;

    CellPages(
            ReadQuestion readQuestion,
            Calculations calculations,
            TargetStandings standings,
            Commits commits,
            Clock clock) {
        this.readQuestion = readQuestion;
        this.calculations = calculations;
        this.standings = standings;
        this.commits = commits;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/so-lieu/o")
    CellPage show(Frame frame, @RequestParam Map<String, String> asked) {
        Address address = new Address("/so-lieu/o", asked).figures();
        try {
            return commits.askOnce(() -> page(frame, address));
        } catch (Unanswerable cause) {
            throw new Refusal("indicator.refused", cause.in(frame.texts()));
        }
    }

    private CellPage page(Frame frame, Address address) {
        Question question = readQuestion.read(address.words());
        FigureQuery query = question.query();
        if (query.indicators().size() * query.areas().size() * query.periods().size() != 1) {
            throw new Refusal("indicator.api.one-cell");
        }
        Indicator indicator = query.indicators().getFirst();
        Area area = query.areas().getFirst();
        return new CellPage(
                frame,
                address,
                question,
                calculations.explain(
                        query,
                        question.calculation(),
                        question.years(),
                        indicator,
                        area,
                        query.periods().getFirst()),
                drillDown(query, indicator, area),
                standings.listOf(query, indicator, area, LocalDate.now(clock)),
                calculations
                        .fill(query, question.calculation(), question.years())
                        .doubts(0, 0, 0));
    }

    private @Nullable DrillDown drillDown(FigureQuery query, Indicator indicator, Area area) {
        boolean additive = indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.STOCK;
        return additive || indicator.kind() == IndicatorKind.RATIO ? calculations.drillDown(query, area) : null;
    }

    /** The targets of one indicator and area with verdict and trajectory, as of today or the day {@code ngay}. */
    @ForEveryone
    @GetMapping("/api/so-lieu/muc-tieu")
    ResponseEntity<byte[]> targets(
            Texts texts,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "ngay", defaultValue = "") String day) {
        try {
            LocalDate on = day.isBlank() ? LocalDate.now(clock) : LocalDate.parse(day);
            Address address = new Address("", asked).with("ky", String.valueOf(on.getYear()));
            String json = commits.askOnce(() -> {
                FigureQuery query = readQuestion.read(address.words()).query();
                List<TargetStanding> found = standings.listOf(
                        query, query.indicators().getFirst(), query.areas().getFirst(), on);
                return StandingJson.of(found, texts);
            });
            return answer(HttpStatus.OK, MediaType.APPLICATION_JSON, json);
        } catch (Unanswerable cause) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    MediaType.APPLICATION_PROBLEM_JSON,
                    StandingJson.problem(texts.of("indicator.api.unanswerable"), cause.in(texts)));
        } catch (java.time.DateTimeException cause) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    MediaType.APPLICATION_PROBLEM_JSON,
                    StandingJson.problem(
                            texts.of("indicator.api.unanswerable"), texts.of("indicator.api.no-date", "ngay", day)));
        }
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, String body) {
        return ResponseEntity.status(status).contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
    }
}
