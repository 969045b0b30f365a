package vn.theo.reading;

import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;

/**
 * The frame of a page or act: its headline, lead, byline, body and date, each null where the text shows none.
 *
 * @param published ISO date ({@code 2010-11-18}) or local date and time ({@code 2010-11-18T16:46}) as shown
 * @param body from the first to the last character of the running text
 */
public record FoundFrame(
        @Nullable Excerpt title,
        @Nullable Excerpt lead,
        @Nullable Excerpt byline,
        @Nullable String published,
        @Nullable Span body) {}
