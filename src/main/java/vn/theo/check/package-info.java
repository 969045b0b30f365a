/**
 * Does a claim hold? Growth rates, plan completion and shares imply other figures; this module works them out under every
 * reading the words allow, sets them beside what the record holds and says in words how far apart they are. It changes
 * nothing: a doubt is shown, a person decides.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "indicator", "territory", "site", "access"})
package vn.theo.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
