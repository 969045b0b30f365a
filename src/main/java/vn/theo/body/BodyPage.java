package vn.theo.body;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * A body: its names, who was stated to hold a post there and when, where it is named, and what it took part in.
 *
 * @param otherNames printed forms beside its own name
 * @param mentions only those with words
 */
public record BodyPage(
        Frame frame,
        Body body,
        List<String> otherNames,
        List<Holder> holders,
        List<BodyMention> mentions,
        List<Involvement> involvements)
        implements Page {
    public BodyPage {
        otherNames = List.copyOf(otherNames);
        holders = List.copyOf(holders);
        mentions = List.copyOf(mentions);
        involvements = List.copyOf(involvements);
    }

    /** Somebody with a post at the body. */
    public record Holder(Person person, Tenure tenure) {}
}
