package vn.theo.site;

/** Which documents have been published, so that the public may see their words; implemented by the capabilities that publish. */
public interface PublicWords {
    boolean isPublic(long documentId);
}
