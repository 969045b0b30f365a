/**
 * What was resolved: resolutions with their period, the chain of documents that carries them out, their targets with
 * provenance, the dossier of stored documents, and the verdict on each target at a given day.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "storage", "body", "territory", "indicator", "check", "site", "access"})
package vn.theo.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
