package vn.theo.explore;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Json;
import vn.theo.programme.Target;
import vn.theo.programme.Verdict;
import vn.theo.site.Texts;

/** Targets with verdict and trajectory as JSON: a list, each with the path as from and to. */
final class StandingJson {
    private final StringBuilder out = new StringBuilder(500);

    private StandingJson() {}

    static String of(List<TargetStanding> standings, Texts texts) {
        StandingJson json = new StandingJson();
        json.out.append("{\"targets\":[");
        String comma = "";
        for (TargetStanding standing : standings) {
            json.out.append(comma);
            json.write(standing, texts);
            comma = ",";
        }
        return json.out.append("]}").toString();
    }

    static String problem(String title, String detail) {
        StandingJson json = new StandingJson();
        Json.string(json.out.append("{\"status\":422,\"title\":"), title);
        Json.string(json.out.append(",\"detail\":"), detail);
        return json.out.append('}').toString();
    }

    private void write(TargetStanding standing, Texts texts) {
        Target target = standing.target();
        Verdict verdict = standing.verdict();
        Json.string(out.append("{\"resolution\":"), standing.resolution().symbol());
        text("address", standing.resolution().address());
        text("comparator", target.comparator().name());
        number("value", target.value());
        number("highest", target.highest());
        text("unit", target.unit());
        text("period", target.period().text());
        number("baseline", target.baseline());
        text(
                "baselinePeriod",
                target.baselinePeriod() == null ? null : target.baselinePeriod().text());
        text("verdict", verdict.getClass().getSimpleName());
        text("verdictText", texts.of(verdict.key()));
        Verdict.Standing now = verdict.findStanding();
        if (now != null) {
            number("actual", now.actual());
            text("actualPeriod", now.period().text());
            number("expected", now.expected());
            number("deviationPoints", now.deviationPoints());
        }
        out.append('}');
    }

    private void text(String name, @Nullable String value) {
        Json.string(out.append(",\"").append(name).append("\":"), value);
    }

    private void number(String name, @Nullable BigDecimal value) {
        out.append(",\"").append(name).append("\":").append(value == null ? "null" : value.toPlainString());
    }
}
