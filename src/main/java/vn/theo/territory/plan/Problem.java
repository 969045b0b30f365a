package vn.theo.territory.plan;

import java.util.List;
import vn.theo.site.Texts;

/**
 * What keeps a plan from being enacted, or is to be looked at.
 *
 * @param step from 1; 0 for the plan as a whole
 * @param blocking whether it can not be enacted as it is
 */
public record Problem(int step, String key, List<String> arguments, boolean blocking) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public String text(Texts texts) {
        return texts.of(
                "territory.problem." + key,
                arguments.stream()
                        .map(argument -> argument.matches("COUNTRY|PROVINCE|DISTRICT|COMMUNE")
                                ? texts.of("territory.level." + argument)
                                : argument)
                        .toArray());
    }
}
