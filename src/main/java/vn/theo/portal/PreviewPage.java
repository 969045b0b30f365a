package vn.theo.portal;

import java.util.Optional;
import vn.theo.programme.Resolution;
import vn.theo.review.Meeting;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * What the public will see once the office publishes, before it does.
 *
 * @param edition the working text as it would stand on its page
 * @param meeting the meeting the article tells of, when it is not public yet
 * @param sourceClosed whether the document it draws on is not public yet
 * @param resolution the resolution of its dossier, when that is not public yet
 * @param publishable whether publishing would change anything
 */
public record PreviewPage(
        Frame frame,
        Article article,
        Edition edition,
        Section section,
        ArticleBody body,
        Optional<Meeting> meeting,
        boolean sourceClosed,
        Optional<Resolution> resolution,
        boolean publishable)
        implements Page {
    public boolean correction() {
        return edition.corrected();
    }
}
