package vn.theo.portal.front;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.theo.check.CheckResult;
import vn.theo.portal.dossier.Dossier;
import vn.theo.portal.dossier.StatedRow;

/**
 * What the public dossiers hold, in numbers.
 *
 * @param reached targets met or exceeded
 * @param checked growth rates whose arithmetic was done
 * @param doubted those that do not fit in every reading
 */
public record Numbers(
        int resolutions, long targets, long reached, long meetings, long tasks, long done, long checked, long doubted) {
    static Numbers of(List<Dossier> dossiers) {
        return new Numbers(
                dossiers.size(),
                sum(dossiers, dossier -> dossier.targets().size()),
                sum(
                        dossiers,
                        dossier -> dossier.targets().stream()
                                .filter(row -> row.verdict().tone().equals("done"))
                                .count()),
                sum(dossiers, dossier -> dossier.meetings().size()),
                sum(dossiers, dossier -> dossier.taskCounts().total()),
                sum(dossiers, dossier -> dossier.taskCounts().done()),
                sum(dossiers, Numbers::checked),
                sum(dossiers, Numbers::doubted));
    }

    private static long checked(Dossier dossier) {
        return dossier.stated().stream()
                .mapToLong(row -> row.claimed().stream()
                        .filter(result -> !result.interpretations().isEmpty())
                        .count())
                .sum();
    }

    private static long doubted(Dossier dossier) {
        return dossier.stated().stream()
                .map(StatedRow::claimed)
                .mapToLong(
                        claimed -> claimed.stream().filter(CheckResult::isDoubt).count())
                .sum();
    }

    private static long sum(List<Dossier> dossiers, ToLongFunction<Dossier> part) {
        return dossiers.stream().mapToLong(part).sum();
    }
}
