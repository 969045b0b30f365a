/**
 * Rearrangements planned beforehand: drafts of mergers, splits, transfers, renamings and new codes, worked out on the map of the
 * day before, with what each series would do; nothing but these pages sees them until they are enacted.
 */
@NullMarked
@NamedInterface("plan")
package vn.theo.territory.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
