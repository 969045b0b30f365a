package vn.theo.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.table.Calculations;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Question;
import vn.theo.indicator.table.ReadQuestion;
import vn.theo.indicator.table.Sheet;
import vn.theo.indicator.table.Unanswerable;
import vn.theo.indicator.table.Workings;
import vn.theo.site.Frame;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.storage.Commits;

/** Fills and lays out the table that an address asks for, with the reasons of its empty cells. */
@Service
class ShapeTable {
    private static final int MOST_REASONS = 600;

    private final ReadQuestion readQuestion;
    private final Calculations calculations;
    private final ReadChosen readChosen;
    private final SavedViews views;
    private final Examples examples;
    private final Commits commits;

    ShapeTable(
            ReadQuestion readQuestion,
            Calculations calculations,
            ReadChosen readChosen,
            SavedViews views,
            Examples examples,
            Commits commits) {
        this.readQuestion = readQuestion;
        this.calculations = calculations;
        this.readChosen = readChosen;
        this.views = views;
        this.examples = examples;
        this.commits = commits;
    }

    /** The whole table of an address, for downloads; what cannot be understood is refused in words. */
    Pivot pivot(Texts texts, Address asked) {
        try {
            return commits.askOnce(() -> pivot(
                    new Labels(texts),
                    readQuestion.read(readChosen.completed(asked, true).words()),
                    asked));
        } catch (Unanswerable cause) {
            throw new Refusal("indicator.refused", cause.in(texts));
        }
    }

    private Pivot pivot(Labels labels, Question question, Address asked) {
        Sheet sheet = calculations.fill(question.query(), question.calculation(), question.years());
        Shape shape = Shape.of(asked);
        return Pivot.of(sheet, shape, row -> labels.name(sheet, shape.rows(), row));
    }

    PivotPage page(Frame frame, Address asked) {
        return commits.askOnce(() -> {
            Address address = readChosen.completed(asked, frame.signedIn());
            Labels labels = new Labels(frame.texts());
            Pivot pivot = null;
            String problem = null;
            Map<String, String> reasons = new HashMap<>();
            if (address.has("chi-tieu") && address.has("ky")) {
                try {
                    Question question = readQuestion.read(address.words());
                    pivot = pivot(labels, question, address);
                    reasons = reasons(labels, question, pivot);
                } catch (Unanswerable cause) {
                    problem = cause.in(frame.texts());
                }
            }
            return new PivotPage(
                    frame,
                    address,
                    readChosen.of(frame, address),
                    view(frame, address),
                    problem,
                    views.list(!frame.signedIn()),
                    address.has("chi-tieu") ? List.of() : examples.of(frame),
                    pivot,
                    reasons,
                    pivot != null && pivot.shape().heat() ? Heat.of(pivot) : null);
        });
    }

    private Map<String, String> reasons(Labels labels, Question question, Pivot pivot) {
        Map<String, String> reasons = new HashMap<>();
        Function<Calculations.Place, Workings> explain =
                calculations.explainer(question.query(), question.calculation(), question.years());
        for (Pivot.Line row : pivot.pageRows()) {
            for (Pivot.Line column : pivot.pageColumns()) {
                Cell cell = pivot.cell(row, column);
                if (!cell.hasValue() && reasons.size() < MOST_REASONS) {
                    int indicator = pivot.indicator(row, column);
                    int area = pivot.area(row, column);
                    int period = pivot.period(row, column);
                    Workings workings = explain.apply(new Calculations.Place(
                            question.query().indicators().get(indicator),
                            question.query().areas().get(area),
                            question.query().periods().get(period)));
                    reasons.put(
                            PivotPage.place(indicator, area, period),
                            labels.reason(cell, workings.lacking(), workings.lackingCount()));
                }
            }
        }
        return reasons;
    }

    @Nullable
    SavedView view(Frame frame, Address address) {
        return address.has("khung")
                ? views.find(address.word("khung"))
                        .filter(view -> !view.deleted() && (view.open() || frame.signedIn()))
                        .orElse(null)
                : null;
    }
}
