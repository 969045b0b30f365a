package vn.theo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.theo.site.Texts;

/** What became of a file, in lines for a terminal: the counts first, then what was assumed, stands out or was refused. */
final class ImportOutcome {
    private static final int SHOWN = 20;

    private final Texts texts;
    private final ImportArguments arguments;
    private final List<String> lines = new ArrayList<>();

    ImportOutcome(Texts texts, ImportArguments arguments) {
        this.texts = texts;
        this.arguments = arguments;
    }

    /** The lines of a report as docs/user/api.md describes it. */
    String of(Path file, JsonNode report) {
        lines.add(file + ": " + outcome(report));
        lines.add("  "
                + texts.of(
                        "indicator.command.counts",
                        number(report, "added"),
                        number(report, "changed"),
                        number(report, "unchanged"),
                        number(report, "empty"),
                        number(report, "refused")));
        if (report.path("sameAs").isNumber()) {
            lines.add("  = "
                    + texts.of("indicator.command.same", report.path("sameAs").asInt() + ""));
        }
        report.path("assumptions").forEach(each -> lines.add("  · " + each.asString()));
        addSuspicious(report.path("suspicious"));
        addRefused(report);
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String outcome(JsonNode report) {
        if (report.path("written").asBoolean()) {
            return texts.of(
                    "indicator.command.loaded",
                    String.valueOf(report.path("load").asInt()));
        }
        boolean refused = report.path("refused").asInt() > 0;
        if (report.path("added").asInt() + report.path("changed").asInt() == 0) {
            return texts.of(refused ? "indicator.command.nothing-good" : "indicator.command.nothing-new");
        }
        if (refused && !arguments.goodRows()) {
            return texts.of(arguments.dryRun() ? "indicator.command.would-refuse" : "indicator.command.not-loaded");
        }
        return texts.of("indicator.command.would-load");
    }

    private void addSuspicious(JsonNode changes) {
        if (!changes.isEmpty()) {
            lines.add("  " + texts.of("indicator.command.suspicious"));
        }
        for (int i = 0; i < Math.min(SHOWN, changes.size()); i++) {
            JsonNode change = changes.get(i);
            String earlier = change.path("beforePeriod").asString("");
            lines.add("  ⚠ "
                    + texts.of(
                            "indicator.load.line",
                            String.valueOf(change.path("line").asInt())) + " "
                    + change.path("indicator").asString() + ", "
                    + change.path("area").asString() + ", "
                    + change.path("period").asString() + ": " + value(change, "before")
                    + (earlier.isEmpty() ? "" : " (" + earlier + ")") + " → " + value(change, "after"));
        }
    }

    private void addRefused(JsonNode report) {
        JsonNode rows = report.path("refusedRows");
        for (int i = 0; i < Math.min(SHOWN, rows.size()); i++) {
            JsonNode row = rows.get(i);
            String column = row.path("column").asString("");
            lines.add("  ✕ "
                    + texts.of(
                            "indicator.load.line",
                            String.valueOf(row.path("line").asInt())) + " " + (column.isEmpty() ? "" : column + ": ")
                    + row.path("why").asString());
        }
        addHints(rows);
        int left = report.path("refused").asInt() - SHOWN;
        if (left > 0) {
            lines.add("  … "
                    + texts.of(
                            arguments.refused() == null
                                    ? "indicator.command.more-refused"
                                    : "indicator.command.more-refused-kept",
                            texts.number(left)));
        }
    }

    /** Which option helps, once for each kind of refusal. */
    private void addHints(JsonNode rows) {
        Set<String> hints = new LinkedHashSet<>();
        rows.forEach(row -> hints.add("site.command.hint." + row.path("code").asString("")));
        hints.stream()
                .map(key -> texts.of(key))
                .filter(hint -> !hint.startsWith("site."))
                .forEach(hint -> lines.add("  → " + hint));
    }

    private String number(JsonNode report, String name) {
        return texts.number(report.path(name).asInt());
    }

    private String value(JsonNode change, String name) {
        return texts.number(new BigDecimal(change.path(name).asString()));
    }
}
