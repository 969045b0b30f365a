/**
 * Figures as one wants to see them: tables shaped by hand and saved under a name, areas and indicators side by side, and what
 * a cell is made of. Works out nothing itself: values come from the indicators, verdicts from the programme.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "sheet",
            "territory",
            "indicator",
            "indicator::grid",
            "indicator::table",
            "programme",
            "site",
            "access"
        })
package vn.theo.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
