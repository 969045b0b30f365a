package vn.theo.portal.dossier;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The resolutions that are followed, each with its verdicts. */
public record DossiersPage(Frame frame, List<Dossier> dossiers) implements Page {
    public String period(Dossier dossier) {
        return frame.texts().period(dossier.resolution().period());
    }
}
