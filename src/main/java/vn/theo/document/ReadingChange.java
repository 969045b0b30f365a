package vn.theo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Found;

/**
 * What a new reading changes in the proposals of a text. Each found record answers at most one proposal: equal ones first,
 * then those with the same essential fields, then, where a person has changed or rejected the record, those at the same
 * place.
 *
 * @param again by proposal id the position at which the new reading finds it again
 * @param added what is proposed newly, by position
 * @param changed of the added ones, how many replace an undecided proposal about the same record
 * @param gone undecided proposals that are no longer found, without the replaced ones
 */
record ReadingChange(Map<Long, Integer> again, Map<Integer, Found> added, int changed, List<Proposal> gone) {
    ReadingChange {
        again = Map.copyOf(again);
        added = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(added));
        gone = List.copyOf(gone);
    }

    /** A proposal that the desk shows, with the decision that stands or was taken back, null when there was none. */
    record Shown(Proposal proposal, Decision.@Nullable Action last) {
        boolean decided() {
            return proposal.state() != ProposalState.PENDING;
        }
    }

    static ReadingChange of(List<Shown> shown, List<Found> found) {
        return new Matching(shown, found).change();
    }

    private static final class Matching {
        private final List<Shown> open;
        private final Map<Integer, Found> left = new LinkedHashMap<>();
        private final Map<Long, Integer> again = new LinkedHashMap<>();

        Matching(List<Shown> shown, List<Found> found) {
            open = new ArrayList<>(shown);
            for (int position = 0; position < found.size(); position++) {
                left.put(position, found.get(position));
            }
        }

        ReadingChange change() {
            keep(Shown::decided, Object::equals);
            keep(one -> !one.decided(), Object::equals);
            keep(Shown::decided, Sameness::same);
            keep(one -> one.last() == Decision.Action.EDITED, Sameness::samePlace);
            // What was decided about and taken back stays on the desk; its successor must not stand beside it.
            keep(one -> one.last() == Decision.Action.UNDONE, Sameness::same);
            Set<Integer> replaced = new LinkedHashSet<>();
            List<Proposal> gone = new ArrayList<>();
            for (Shown one : open) {
                if (!one.decided()
                        && one.last() == null
                        && !replaces(one.proposal().found(), replaced)) {
                    gone.add(one.proposal());
                }
            }
            return new ReadingChange(again, left, replaced.size(), gone);
        }

        private void keep(Predicate<Shown> which, BiPredicate<Found, Found> alike) {
            open.removeIf(one -> which.test(one) && findAgain(one.proposal(), alike));
        }

        private boolean findAgain(Proposal proposal, BiPredicate<Found, Found> alike) {
            for (Map.Entry<Integer, Found> each : left.entrySet()) {
                if (alike.test(proposal.found(), each.getValue())) {
                    again.put(proposal.id(), each.getKey());
                    left.remove(each.getKey());
                    return true;
                }
            }
            return false;
        }

        private boolean replaces(Found old, Set<Integer> replaced) {
            for (Map.Entry<Integer, Found> each : left.entrySet()) {
                if (!replaced.contains(each.getKey()) && Sameness.same(old, each.getValue())) {
                    replaced.add(each.getKey());
                    return true;
                }
            }
            return false;
        }
    }
}
