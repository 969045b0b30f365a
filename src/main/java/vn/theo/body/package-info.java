/**
 * Organisations under every name they are printed with, and people with the posts they were stated to hold on a date.
 * Whoever records something that names a body or a person finds or creates it here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "territory", "site", "access"})
package vn.theo.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
