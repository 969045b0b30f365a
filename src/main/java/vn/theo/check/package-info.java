/**
 * Does a claim hold? Growth rates, plan completion and shares imply other figures; tables imply their sums, ratios and
 * neighbours. This module works them out under every reading the words allow, sets them beside what the record holds, keeps
 * what does not agree as doubts and says in words how far apart the figures are. It changes nothing: a doubt is shown, a
 * person settles it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "storage", "indicator", "indicator :: grid", "territory", "site", "access"})
package vn.theo.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
