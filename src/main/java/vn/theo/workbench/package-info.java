/** The first page after sign-in: what waits for me, what is late, what changed since I was last here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "site",
            "document",
            "body",
            "indicator",
            "territory",
            "check",
            "check :: doubt",
            "programme",
            "task",
            "review",
            "portal"
        })
package vn.theo.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
