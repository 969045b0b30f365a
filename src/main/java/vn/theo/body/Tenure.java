package vn.theo.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * A post that a person is stated to hold on a date; before and after that date the record claims nothing.
 *
 * @param bodyId the body that the post names, when it is known
 */
public record Tenure(
        long id, long personId, String post, @Nullable Long bodyId, LocalDate asOf, Evidence evidence) {}
