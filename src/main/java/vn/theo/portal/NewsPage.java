package vn.theo.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The latest news, of one section or of all.
 *
 * @param section the section, null for all news
 * @param number this page, from 1
 * @param pages how many pages there are
 */
public record NewsPage(
        Frame frame,
        @Nullable Section section,
        NewsList news,
        List<Section> sections,
        int number,
        int pages,
        NewsCalendar calendar)
        implements Page {
    public String title() {
        return section == null ? frame.t("portal.latest") : section.nameIn(frame.texts());
    }

    public String address(int page) {
        String base = section == null ? "/tin" : section.address();
        return page == 1 ? base : base + "?trang=" + page;
    }
}
