package vn.theo.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.theo.document.RecordReference;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundIndicator;
import vn.theo.site.Texts;
import vn.theo.territory.Areas;

/** Figures: which indicator, where, when and how firm; levels become observations, targets targets, rates claims. */
@Component
class FigureRecorder implements Recorder<Draft.OfFigure> {
    /** The choice that defines a new indicator under the printed name. */
    static final String NEW = "new";

    private final Indicators indicators;
    private final Areas areas;
    private final FigureRecords records;

    FigureRecorder(Indicators indicators, Areas areas, FigureRecords records) {
        this.indicators = indicators;
        this.areas = areas;
        this.records = records;
    }

    Draft.OfFigure draft(FoundIndicator found, DeskContext context) {
        Optional<Indicator> indicator = suggestions(found.name(), context).stream()
                .filter(suggested -> suits(suggested, found.kind(), found.unit()))
                .findFirst();
        return new Draft.OfFigure(
                found.name(),
                indicator.map(Indicator::id).orElse(null),
                context.area().id(),
                found.period(),
                found.value(),
                found.unit(),
                found.kind(),
                found.bound(),
                vintage(found),
                indicator.map(Indicator::priceBasis).orElse(PriceBasis.NOT_STATED) == PriceBasis.NOT_APPLICABLE
                        ? PriceBasis.NOT_APPLICABLE
                        : PriceBasis.NOT_STATED,
                found.base());
    }

    private static Vintage vintage(FoundIndicator found) {
        return found.kind() == FigureKind.TARGET || found.form() == FigureForm.FORECAST ? Vintage.PLAN : Vintage.STATED;
    }

    private List<Indicator> suggestions(String name, DeskContext context) {
        return indicators.suggest(name, context.document().title());
    }

    /** Whether a level in this unit can be a value of the indicator: the same unit, whatever its multiplier. */
    private static boolean suits(Indicator indicator, FigureKind kind, String unit) {
        return switch (kind) {
            case LEVEL, COUNT, TARGET -> lastWord(unit).equals(lastWord(indicator.unit()));
            case GROWTH, AVERAGE_GROWTH, SHARE, PLAN_COMPLETION -> true;
        };
    }

    private static String lastWord(String unit) {
        String plain = unit.strip().toLowerCase(Locale.ROOT);
        String word = plain.substring(plain.lastIndexOf(' ') + 1);
        return switch (word) {
            case "tỷ", "tỉ", "triệu", "nghìn" -> "đồng";
            case "%/năm" -> "%";
            default -> word;
        };
    }

    @Override
    public CardText describe(Draft.OfFigure draft, DeskContext context) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        details.add(
                draft.indicatorId() == null
                        ? texts.of("desk.figure.new", draft.name())
                        : indicators.get(draft.indicatorId()).name());
        details.add(areas.get(draft.areaId()).name());
        String period = draft.period();
        details.add(
                period == null
                        ? texts.of("desk.figure.no-period")
                        : Period.find(period).map(known -> texts.period(known)).orElse(period));
        details.add(
                isLevel(draft.kind())
                        ? texts.of("desk.vintage." + draft.vintage())
                        : texts.of("desk.figure-kind." + draft.kind()));
        if (draft.base() != null) {
            details.add(texts.of("desk.figure.base", draft.base()));
        }
        return new CardText(value(draft, texts), details);
    }

    private static String value(Draft.OfFigure draft, Texts texts) {
        String bound = draft.bound() == Bound.EXACT ? "" : texts.of("desk.bound." + draft.bound()) + " ";
        String sign = draft.kind() == FigureKind.GROWTH || draft.kind() == FigureKind.AVERAGE_GROWTH
                ? (draft.value().signum() > 0 ? "+" : "")
                : "";
        String space = draft.unit().startsWith("%") ? "" : " ";
        return bound + sign + texts.number(draft.value()) + space + draft.unit();
    }

    static boolean isLevel(FigureKind kind) {
        return switch (kind) {
            case LEVEL, COUNT, TARGET -> true;
            case GROWTH, AVERAGE_GROWTH, SHARE, PLAN_COMPLETION -> false;
        };
    }

    @Override
    public Map<String, String> problems(Draft.OfFigure draft, DeskContext context) {
        Texts texts = context.texts();
        Map<String, String> problems = new LinkedHashMap<>();
        if (draft.period() == null) {
            problems.put("period", texts.of("desk.problem.period"));
        }
        if (!isLevel(draft.kind()) && !draft.unit().strip().startsWith("%")) {
            problems.put("kind", texts.of("desk.problem.percent", draft.unit()));
        }
        return problems;
    }

    @Override
    public List<Field> fields(Draft.OfFigure draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.choice(
                                "indicator",
                                texts.of("desk.field.indicator"),
                                draft.indicatorId() == null ? NEW : String.valueOf(draft.indicatorId()),
                                indicatorChoices(draft, context))
                        .withHint(texts.of("desk.hint.indicator")),
                Field.of(Field.Kind.LINE, "name", texts.of("desk.field.printed-name"), draft.name())
                        .withHint(texts.of("desk.hint.printed-name")),
                Field.of(Field.Kind.NUMBER, "value", texts.of("desk.field.value"), typed(draft.value())),
                Field.of(Field.Kind.LINE, "unit", texts.of("desk.field.unit"), draft.unit()),
                Field.choice(
                        "kind",
                        texts.of("desk.field.figure-kind"),
                        draft.kind().name(),
                        Choices.of(FigureKind.values(), "desk.figure-kind.", texts)),
                Field.of(Field.Kind.LINE, "period", texts.of("desk.field.period"), draft.period())
                        .withHint(texts.of("desk.hint.period")),
                Field.choice(
                        "area",
                        texts.of("desk.field.area"),
                        String.valueOf(draft.areaId()),
                        AreaChoices.of(context, areas.get(draft.areaId()))),
                Field.choice(
                        "vintage",
                        texts.of("desk.field.vintage"),
                        draft.vintage().name(),
                        Choices.of(Vintage.values(), "desk.vintage.", texts)),
                Field.choice(
                        "bound",
                        texts.of("desk.field.bound"),
                        draft.bound().name(),
                        Choices.of(Bound.values(), "desk.bound.", texts)),
                Field.choice(
                        "priceBasis",
                        texts.of("desk.field.price-basis"),
                        draft.priceBasis().name(),
                        Choices.of(PriceBasis.values(), "desk.price-basis.", texts)),
                Field.of(Field.Kind.LINE, "base", texts.of("desk.field.base"), draft.base())
                        .withHint(texts.of("desk.hint.base")));
    }

    private static String typed(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private List<Field.Option> indicatorChoices(Draft.OfFigure draft, DeskContext context) {
        Map<Long, Indicator> ordered = new LinkedHashMap<>();
        suggestions(draft.name(), context).forEach(indicator -> ordered.put(indicator.id(), indicator));
        indicators.listAll().forEach(indicator -> ordered.putIfAbsent(indicator.id(), indicator));
        List<Field.Option> options = new ArrayList<>();
        options.add(new Field.Option(NEW, context.texts().of("desk.figure.define")));
        ordered.values()
                .forEach(indicator -> options.add(new Field.Option(
                        String.valueOf(indicator.id()), indicator.name() + " (" + indicator.unit() + ")")));
        return options;
    }

    @Override
    public Draft.OfFigure read(FormInput input, Draft.OfFigure before, DeskContext context) {
        Long indicatorId = input.raw("indicator").equals(NEW) ? null : input.id("indicator");
        if (indicatorId != null
                && indicators.listAll().stream().noneMatch(indicator -> indicator.id() == indicatorId)) {
            input.reject("indicator", "desk.error.choice");
        }
        Long areaId = input.id("area");
        if (areaId != null && areas.listByIds(List.of(areaId)).isEmpty()) {
            input.reject("area", "desk.error.choice");
        }
        Period period = input.period("period");
        return new Draft.OfFigure(
                input.required("name"),
                indicatorId,
                areaId == null ? before.areaId() : areaId,
                period == null ? null : period.text(),
                input.number("value"),
                input.required("unit"),
                input.choice("kind", FigureKind.class, before.kind()),
                input.choice("bound", Bound.class, before.bound()),
                input.choice("vintage", Vintage.class, before.vintage()),
                input.choice("priceBasis", PriceBasis.class, before.priceBasis()),
                input.optional("base"));
    }

    @Override
    public List<RecordReference> record(Draft.OfFigure draft, Evidence evidence, DeskContext context) {
        Indicator indicator =
                draft.indicatorId() == null ? define(draft, context) : indicators.get(draft.indicatorId());
        return List.of(records.record(draft, indicator, evidence, context));
    }

    private Indicator define(Draft.OfFigure draft, DeskContext context) {
        String period = draft.period();
        boolean atADate = period != null
                && Period.find(period)
                        .map(known -> known.kind() == Period.Kind.DATE)
                        .orElse(false);
        IndicatorKind kind = draft.unit().startsWith("%") && draft.kind() == FigureKind.LEVEL
                ? IndicatorKind.RATIO
                : atADate ? IndicatorKind.STOCK : IndicatorKind.FLOW;
        NewIndicator wanted = NewIndicator.of(draft.name(), levelUnit(draft), kind, context.source());
        return indicators.findBySlug(wanted.slug()).orElseGet(() -> indicators.define(wanted));
    }

    /** The unit of the thing itself; a rate in percent does not tell it. */
    private static String levelUnit(Draft.OfFigure draft) {
        return isLevel(draft.kind()) ? draft.unit() : draft.unit().equals("%/năm") ? "%" : draft.unit();
    }

    /** The registered indicator of a draft that names one. */
    Indicator getIndicator(Draft.OfFigure draft) {
        return indicators.get(Objects.requireNonNull(draft.indicatorId()));
    }
}
