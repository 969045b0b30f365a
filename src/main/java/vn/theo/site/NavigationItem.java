package vn.theo.site;

import java.util.List;

/**
 * An entry of the office's navigation, in the order of the work: read, record, measure, meet, direct, publish.
 *
 * @param icon the drawing's name in {@code Icon.jte}
 */
public record NavigationItem(String address, String key, String icon) {
    static final List<NavigationItem> OFFICE = List.of(
            new NavigationItem("/ban-lam-viec", "nav.workbench", "workbench"),
            new NavigationItem("/tin-den", "nav.inbox", "inbox"),
            new NavigationItem("/tu-dien", "nav.lexicon", "lexicon"),
            new NavigationItem("/nghi-quyet", "nav.record", "record"),
            new NavigationItem("/chi-tieu", "nav.figures", "figures"),
            new NavigationItem("/dia-ban", "nav.areas", "areas"),
            new NavigationItem("/nap-so-lieu", "nav.load", "load"),
            new NavigationItem("/nghi-van", "nav.doubts", "doubts"),
            new NavigationItem("/hoi-nghi", "nav.meetings", "meetings"),
            new NavigationItem("/nhiem-vu", "nav.tasks", "tasks"),
            new NavigationItem("/cong-bo", "nav.publish", "publish"));

    /** What this person's navigation shows: agencies and leaders have no inbox and publish nothing. */
    public static List<NavigationItem> listFor(Frame frame) {
        return frame.office()
                ? OFFICE
                : OFFICE.stream()
                        .filter(item -> !item.address().equals("/tin-den")
                                && !item.address().equals("/tu-dien")
                                && !item.address().equals("/nap-so-lieu")
                                && !item.address().equals("/cong-bo"))
                        .toList();
    }
}
