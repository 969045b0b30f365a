/** The frame around every page: layouts, navigation, texts in two languages, formats, sign-in and errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access"})
package vn.theo.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
