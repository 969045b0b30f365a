/**
 * The sample province of a first start: true public areas and figures with their sources, invented people, documents and
 * articles. It goes the way any office goes: texts are received, read and confirmed; nothing is written past the use cases.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "site",
            "territory",
            "body",
            "document",
            "indicator",
            "check",
            "programme",
            "task",
            "review",
            "portal",
            "desk"
        })
package vn.theo.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
