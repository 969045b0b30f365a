package vn.theo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal comes from and what people made of the likes of it.
 *
 * @param addedBy the person who added it, null when the reader proposed it
 * @param offers corrections made before that fit its names; none once it is decided
 * @param why the explanation when it is open, else null
 */
public record CardOrigin(
        @Nullable String addedBy,
        List<Offer> offers,
        @Nullable WhyBox why) {
    public CardOrigin {
        offers = List.copyOf(offers);
    }

    CardOrigin with(WhyBox opened) {
        return new CardOrigin(addedBy, offers, opened);
    }
}
