/**
 * Meetings that reviewed a resolution: who came in which post, which figures were heard, what went well and what did not,
 * what members advised, and what became a task. The records of one meeting share the document that reports it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "reading",
            "body",
            "territory",
            "indicator",
            "programme",
            "check",
            "check :: rule",
            "check :: doubt",
            "task",
            "site",
            "access"
        })
package vn.theo.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
