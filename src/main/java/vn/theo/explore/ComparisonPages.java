package vn.theo.explore;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Calculations;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.Question;
import vn.theo.indicator.table.ReadQuestion;
import vn.theo.indicator.table.Sheet;
import vn.theo.indicator.table.Unanswerable;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Redirect;
import vn.theo.storage.Commits;

/** Areas and indicators side by side. */
@Controller
class ComparisonPages {
    private final ReadQuestion readQuestion;
    private final Calculations calculations;
    private final ReadChosen readChosen;
    private final ChooseFigures chooseFigures;
    private final ShapeTable shapeTable;
    private final Examples examples;
    private final Commits commits;

    ComparisonPages(
            ReadQuestion readQuestion,
            Calculations calculations,
            ReadChosen readChosen,
            ChooseFigures chooseFigures,
            ShapeTable shapeTable,
            Examples examples,
            Commits commits) {
        this.readQuestion = readQuestion;
        this.calculations = calculations;
        this.readChosen = readChosen;
        this.chooseFigures = chooseFigures;
        this.shapeTable = shapeTable;
        this.examples = examples;
        this.commits = commits;
    }

    @ForEveryone
    @GetMapping("/so-sanh")
    ComparisonPage show(Frame frame, @RequestParam Map<String, String> asked, HttpServletResponse response) {
        ComparisonPage page = commits.askOnce(() -> page(frame, new Address("/so-sanh", asked)));
        if (page.problem() != null) {
            response.setStatus(422);
        }
        return page;
    }

    @ForEveryone
    @GetMapping("/so-sanh/chon")
    View choose(@RequestParam MultiValueMap<String, String> form) {
        return Redirect.to(chooseFigures.address("/so-sanh", form).toString());
    }

    private ComparisonPage page(Frame frame, Address asked) {
        Address address = readChosen.completed(asked, frame.signedIn());
        Comparison comparison = null;
        String problem = null;
        int period = 0;
        if (address.has("chi-tieu") && address.has("ky")) {
            try {
                Question question = readQuestion.read(address.words());
                comparison = comparison(new Labels(frame.texts()), question, address);
                int wanted = place(question.query().periods(), address.word("ky-xep-hang"));
                period = wanted >= 0 ? wanted : comparison.lastKnownPeriod();
            } catch (Unanswerable cause) {
                problem = cause.in(frame.texts());
            }
        }
        return new ComparisonPage(
                frame,
                address,
                readChosen.of(frame, address),
                shapeTable.view(frame, address),
                problem,
                address.has("chi-tieu") ? List.of() : examples.drawn(frame),
                comparison,
                period);
    }

    private Comparison comparison(Labels labels, Question question, Address address) {
        FigureQuery query = question.query();
        Sheet sheet = calculations.fill(query, question.calculation(), question.years());
        return new Comparison(sheet, plans(question), labels, place(query.periods(), address.word("goc")));
    }

    /** The plans beside observed values, to be drawn dashed. */
    private @Nullable Sheet plans(Question question) {
        FigureQuery query = question.query();
        return question.calculation() == Calculation.VALUE && !query.plan()
                ? calculations.fill(query.planned(), Calculation.VALUE, 1)
                : null;
    }

    private static int place(List<Period> periods, String text) {
        return IntStream.range(0, periods.size())
                .filter(p -> periods.get(p).text().equals(text))
                .findFirst()
                .orElse(-1);
    }
}
