/**
 * The PostgreSQL that Theo keeps its record in: one of its own in a folder of the user, started and stopped with the
 * application, or an outside one named by {@code THEO_DB_URL}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.theo.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
