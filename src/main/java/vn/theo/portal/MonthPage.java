package vn.theo.portal;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** A month of the archive: its days with news, the latest first. */
public record MonthPage(Frame frame, NewsCalendar calendar, List<NewsCalendar.Day> days) implements Page {}
