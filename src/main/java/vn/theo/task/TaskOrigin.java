package vn.theo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * Something a task can be assigned from by hand, for instance an opinion voiced at a meeting.
 *
 * @param title proposed as the work
 * @param assigner proposed as who orders it; may be empty
 * @param address the page to go back to
 */
public record TaskOrigin(
        String title,
        String assigner,
        @Nullable LocalDate on,
        @Nullable Long resolutionId,
        Evidence evidence,
        String address) {}
