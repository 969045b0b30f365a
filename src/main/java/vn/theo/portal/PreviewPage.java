package vn.theo.portal;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * What the public will see once the office publishes, before it does.
 *
 * @param edition the working text as it would stand on its page
 * @param publishable whether publishing would change anything
 */
public record PreviewPage(Frame frame, Article article, Edition edition, Section section, boolean publishable)
        implements Page {
    public boolean correction() {
        return edition.corrected();
    }
}
