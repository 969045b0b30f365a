/**
 * The reading desk: a received text beside the records that the reader proposes from it. What a person confirms goes into
 * the record of its module together with the decision, in one transaction; undoing takes both back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "reading",
            "site",
            "access",
            "territory",
            "indicator",
            "check",
            "check :: doubt",
            "document",
            "lexicon",
            "body",
            "programme",
            "task",
            "review"
        })
package vn.theo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
