package vn.theo.territory.plan;

import java.util.List;

/**
 * One step of a plan. It names areas by the codes they bear after the steps before it.
 *
 * @param from codes of the areas it acts on; of a transfer first the giver, then the receiver; of a recoding first the area, then
 *     the code of a new parent if it gets one; of an abolition the level
 * @param into what comes of them
 */
public record PlanStep(Kind kind, List<String> from, List<Unit> into) {
    /** What happens. */
    public enum Kind {
        MERGE,
        SPLIT,
        TRANSFER,
        RENAME,
        RECODE,
        ABOLISH
    }

    /**
     * An area that a step makes.
     *
     * @param parent code of the area above, "" for the one above its first source
     * @param shares of the source that goes there; only of splits and transfers
     * @param children codes of the areas under the source that go there; only of splits and transfers
     */
    public record Unit(String code, String name, String parent, Shares shares, List<String> children) {
        public Unit {
            children = List.copyOf(children);
        }

        static Unit of(String code, String name) {
            return new Unit(code, name, "", Shares.UNKNOWN, List.of());
        }
    }

    public PlanStep {
        from = List.copyOf(from);
        into = List.copyOf(into);
    }
}
