/** Who may log in and what each role may do. Public pages need no login; every other page names the roles it is for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
package vn.theo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
