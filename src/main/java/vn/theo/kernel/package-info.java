/**
 * Tiny values that every capability shares: spans and quotes, periods, bounds, slugs and Vietnamese number text. Nothing
 * here knows Spring, the database or a page.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package vn.theo.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
