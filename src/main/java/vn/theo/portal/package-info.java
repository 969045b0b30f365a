/**
 * The public face: news with sections, dated editions and an archive by day, the dossier of a resolution, search, and the
 * office's desk for publishing them. Only what was published is shown to visitors who have not signed in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "access",
            "site",
            "territory",
            "indicator",
            "check",
            "check :: rule",
            "check :: doubt",
            "body",
            "document",
            "reading",
            "programme",
            "task",
            "review"
        })
package vn.theo.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
