package vn.theo.site;

import vn.theo.kernel.Evidence;

/** Which documents have been published, so that the public may see their words; implemented by the capabilities that publish. */
public interface PublicWords {
    boolean isPublic(long documentId);

    default boolean isPublic(Evidence evidence) {
        return isPublic(evidence.quote().documentId());
    }
}
