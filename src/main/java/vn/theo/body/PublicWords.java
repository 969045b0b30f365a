package vn.theo.body;

import vn.theo.kernel.Evidence;

/** Implemented above this capability: which documents have been published, so that the public may see their words. */
public interface PublicWords {
    boolean isPublic(long documentId);

    default boolean isPublic(Evidence evidence) {
        return isPublic(evidence.quote().documentId());
    }
}
