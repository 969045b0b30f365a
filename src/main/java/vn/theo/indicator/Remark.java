package vn.theo.indicator;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a series, such as a check.
 *
 * @param anchor names it on the page
 * @param observationId the figure it is about, null for none in particular
 * @param doubt whether the figure gets a doubt mark
 * @param summary what is said, in a sentence
 * @param body the whole of it, ready to show
 * @param path values worked out, to be drawn as a dotted line, or null
 */
public record Remark(
        String anchor,
        @Nullable Long observationId,
        boolean doubt,
        String title,
        String summary,
        Content body,
        @Nullable TargetLine path) {}
