/**
 * What was ordered, by whom, to whom and until when; who acknowledged, reported, submitted, confirmed or returned it; and
 * how it stands against its deadline on any day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "body", "programme", "territory", "site", "access"})
package vn.theo.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
