package vn.theo.site;

import java.util.List;

/** An entry of the office's navigation, in the order of the work: read, record, measure, meet, direct, publish. */
public record NavigationItem(String address, String key, String icon) {
    static final List<NavigationItem> OFFICE = List.of(
            new NavigationItem("/ban-lam-viec", "nav.workbench", "▤"),
            new NavigationItem("/tin-den", "nav.inbox", "✉"),
            new NavigationItem("/nghi-quyet", "nav.record", "❡"),
            new NavigationItem("/chi-tieu", "nav.figures", "∿"),
            new NavigationItem("/hoi-nghi", "nav.meetings", "◔"),
            new NavigationItem("/nhiem-vu", "nav.tasks", "☑"),
            new NavigationItem("/cong-bo", "nav.publish", "❏"));

    /** What this person's navigation shows: agencies and leaders have no inbox and publish nothing. */
    public static List<NavigationItem> listFor(Frame frame) {
        return frame.office()
                ? OFFICE
                : OFFICE.stream()
                        .filter(item -> !item.address().equals("/tin-den")
                                && !item.address().equals("/cong-bo"))
                        .toList();
    }
}
