package vn.theo.territory.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.site.Refusal;
import vn.theo.territory.Area;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Level;
import vn.theo.territory.plan.PlanStep.Kind;
import vn.theo.territory.plan.PlanStep.Unit;

/**
 * What a person typed for a step; kept on the form when it is refused. Areas stand one a line, by code or name; the parts of a
 * split in rows of fields.
 *
 * @param typed by the names of the fields
 */
public record StepForm(Kind kind, Map<String, String> typed) {
    /** How many parts a split form offers at least. */
    private static final int PARTS = 3;

    private static final int MOST_PARTS = 60;

    public StepForm {
        typed = Map.copyOf(typed);
    }

    static StepForm empty(Kind kind) {
        return new StepForm(kind, Map.of());
    }

    /** The form that would make this step. */
    static StepForm of(PlanStep step) {
        Map<String, String> typed = new java.util.HashMap<>();
        boolean two = step.kind() == Kind.TRANSFER || step.kind() == Kind.RECODE;
        typed.put("tu", two ? step.from().getFirst() : String.join("\n", step.from()));
        if (step.kind() == Kind.TRANSFER) {
            typed.put("sang", step.from().getLast());
        }
        for (int i = 0; i < step.into().size(); i++) {
            Unit unit = step.into().get(i);
            String end = step.kind() == Kind.SPLIT ? "-" + (i + 1) : "";
            typed.put("ma" + end, unit.code());
            typed.put("ten" + end, unit.name());
            typed.put("tren" + end, unit.parent());
            typed.put("ty-le" + end, unit.shares().text());
            typed.put("con" + end, String.join(" ", unit.children()));
        }
        return new StepForm(step.kind(), typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The numbers of the rows for the parts of a split: those filled, and some to fill. */
    public List<Integer> parts() {
        int filled = typed.keySet().stream()
                .filter(field -> field.matches("ma-\\d{1,2}") && !value(field).isBlank())
                .mapToInt(field -> Integer.parseInt(field.substring(3)))
                .max()
                .orElse(0);
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.min(MOST_PARTS, Math.max(PARTS, filled + 1)))
                .toList();
    }

    /**
     * The step that is meant.
     *
     * @throws Refusal naming the field that is wrong
     */
    PlanStep step(AreaSearch.OnDay search) {
        return switch (kind) {
            case MERGE -> new PlanStep(kind, codes(search, "tu"), List.of(unit("", search)));
            case SPLIT -> {
                List<Unit> units = parts().stream()
                        .map(number -> "-" + number)
                        .filter(end -> !value("ma" + end).isBlank()
                                || !value("ten" + end).isBlank())
                        .map(end -> unit(end, search))
                        .toList();
                yield new PlanStep(kind, codes(search, "tu"), units);
            }
            case TRANSFER -> {
                String from = codes(search, "tu").getFirst();
                String to = codes(search, "sang").getFirst();
                yield new PlanStep(kind, List.of(from, to), List.of(new Unit(to, to, "", shares(""), children(""))));
            }
            case RENAME -> {
                String code = codes(search, "tu").getFirst();
                if (value("ten").isBlank()) {
                    throw new Refusal("territory.plan.no-name");
                }
                yield new PlanStep(
                        kind, List.of(code), List.of(Unit.of(code, value("ten").strip())));
            }
            case RECODE -> {
                String code = codes(search, "tu").getFirst();
                String typedCode = value("ma").isBlank() ? code : value("ma").strip();
                yield new PlanStep(
                        kind,
                        List.of(code),
                        List.of(new Unit(checked(typedCode), "–", parent("", search), Shares.UNKNOWN, List.of())));
            }
            case ABOLISH -> {
                String level = value("tu");
                if (Level.depth(level) < 1) {
                    throw new Refusal("territory.plan.no-level");
                }
                yield new PlanStep(kind, List.of(level), List.of());
            }
        };
    }

    private Unit unit(String end, AreaSearch.OnDay search) {
        String name = value("ten" + end).strip();
        if (name.isEmpty()) {
            throw new Refusal("territory.plan.no-name");
        }
        return new Unit(checked(value("ma" + end).strip()), name, parent(end, search), shares(end), children(end));
    }

    private static String checked(String code) {
        if (!code.matches("[0-9A-Z]{2,10}")) {
            throw new Refusal("territory.plan.bad-code", code);
        }
        return code;
    }

    private String parent(String end, AreaSearch.OnDay search) {
        String typedParent = value("tren" + end).strip();
        return typedParent.isEmpty() ? "" : code(search, typedParent);
    }

    private Shares shares(String end) {
        try {
            return Shares.of(value("ty-le" + end));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("territory.plan.bad-share", String.valueOf(wrong.getMessage()));
        }
    }

    private List<String> children(String end) {
        return Arrays.stream(value("con" + end).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private List<String> codes(AreaSearch.OnDay search, String field) {
        List<String> codes = new ArrayList<>();
        value(field)
                .lines()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .filter(line -> !line.isBlank())
                .forEach(line -> codes.add(code(search, line)));
        if (codes.isEmpty()) {
            throw new Refusal("territory.plan.no-areas");
        }
        return codes;
    }

    /** The code that is meant; one that earlier steps make is taken as typed, and checked when the plan is worked out. */
    private static String code(AreaSearch.OnDay search, String typedArea) {
        String first = typedArea.strip().split("\\s", 2)[0];
        return search.find(typedArea).map(Area::code).orElseGet(() -> {
            if (first.matches("[0-9A-Z]{2,10}")) {
                return first;
            }
            List<Area> near = search.list(typedArea, 5);
            throw new Refusal(
                    near.isEmpty() ? "territory.plan.area-unknown" : "territory.plan.area-several",
                    typedArea.strip(),
                    near.stream().map(area -> area.code() + " " + area.name()).collect(Collectors.joining("; ")));
        });
    }
}
