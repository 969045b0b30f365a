package vn.theo.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** What was published on one day, with the way to the nearest days that have news. */
public record DayPage(
        Frame frame,
        LocalDate day,
        NewsList news,
        List<Headline> headlines,
        NewsCalendar calendar,
        Optional<LocalDate> before,
        Optional<LocalDate> after)
        implements Page {}
