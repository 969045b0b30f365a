package vn.theo.territory.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The plans of this office.
 *
 * @param typed name and date of a new plan that was refused
 * @param error why, null when nothing went wrong
 */
public record PlanListPage(
        Frame frame,
        List<Plan> plans,
        Map<String, String> typed,
        @Nullable String error) implements Page {
    public PlanListPage {
        plans = List.copyOf(plans);
        typed = Map.copyOf(typed);
    }

    public List<Plan> plans(Plan.State state) {
        return plans.stream().filter(plan -> plan.state() == state).toList();
    }

    public String edited(Plan plan) {
        return frame.t("territory.plan.edited", plan.by(), frame.texts().dateTime(plan.at()));
    }
}
