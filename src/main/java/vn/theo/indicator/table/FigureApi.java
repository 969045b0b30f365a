package vn.theo.indicator.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Json;
import vn.theo.site.Texts;
import vn.theo.storage.Commits;

/** Tables of figures as JSON, described in docs/user/api.md. A query that cannot be answered says which part and why. */
@Controller
class FigureApi {
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final ReadQuestion readQuestion;
    private final Calculations calculations;
    private final Commits commits;

    FigureApi(ReadQuestion readQuestion, Calculations calculations, Commits commits) {
        this.readQuestion = readQuestion;
        this.calculations = calculations;
        this.commits = commits;
    }

    @ForEveryone
    @GetMapping("/api/so-lieu")
    ResponseEntity<byte[]> table(Texts texts, @RequestParam Map<String, String> asked) {
        return answered(texts, () -> SheetJson.of(sheet(asked), texts));
    }

    @ForEveryone
    @GetMapping("/api/so-lieu/xep-hang")
    ResponseEntity<byte[]> ranking(
            Texts texts,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "chieu", defaultValue = "giam") String order) {
        return answered(texts, () -> {
            Sheet sheet = sheet(asked);
            return RankingJson.of(sheet, Ranking.of(sheet, !order.equals("tang")), texts);
        });
    }

    /** The areas directly under one, with their shares and what they add to its growth. */
    @ForEveryone
    @GetMapping("/api/so-lieu/di-sau")
    ResponseEntity<byte[]> drillDown(Texts texts, @RequestParam Map<String, String> asked) {
        return answered(texts, () -> {
            FigureQuery query = single(asked).query();
            return WorkingsJson.of(calculations.drillDown(query, query.areas().getFirst()));
        });
    }

    /** What one cell is made of, and which part is missing. */
    @ForEveryone
    @GetMapping("/api/so-lieu/o")
    ResponseEntity<byte[]> cell(Texts texts, @RequestParam Map<String, String> asked) {
        return answered(texts, () -> {
            Question question = single(asked);
            FigureQuery query = question.query();
            return WorkingsJson.of(calculations.explain(
                    query,
                    question.calculation(),
                    question.years(),
                    query.indicators().getFirst(),
                    query.areas().getFirst(),
                    query.periods().getFirst()));
        });
    }

    private Sheet sheet(Map<String, String> asked) {
        Question question = readQuestion.read(asked);
        return calculations.fill(question.query(), question.calculation(), question.years());
    }

    private Question single(Map<String, String> asked) {
        Question question = readQuestion.read(asked);
        FigureQuery query = question.query();
        if (query.indicators().size() * query.areas().size() * query.periods().size() != 1) {
            throw new Unanswerable("indicator.api.one-cell");
        }
        return question;
    }

    private interface Answer {
        String make();
    }

    private ResponseEntity<byte[]> answered(Texts texts, Answer answer) {
        try {
            return ResponseEntity.ok()
                    .contentType(JSON)
                    .body(commits.askOnce(answer::make).getBytes(StandardCharsets.UTF_8));
        } catch (Unanswerable cause) {
            StringBuilder problem = new StringBuilder("{\"status\":422,\"title\":");
            Json.string(problem, texts.of("indicator.api.unanswerable"));
            Json.string(problem.append(",\"detail\":"), cause.in(texts));
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.append('}').toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
