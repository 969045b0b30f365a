package vn.theo.explore;

import java.time.Instant;

/**
 * A view kept under a name, as its last version says.
 *
 * @param slug the last part of its address, which stays when it is renamed
 * @param page the page that shows it, {@code /so-lieu} or {@code /so-sanh}
 * @param query the words of that page's address
 * @param open whether everyone may open it
 * @param version counts from 1
 */
public record SavedView(
        long id,
        String slug,
        String name,
        String page,
        String query,
        boolean open,
        boolean deleted,
        int version,
        String by,
        Instant at) {
    /** Where it stands for ever. */
    public String address() {
        return "/so-lieu/xem/" + slug;
    }

    /** The page with everything that the view holds. */
    public String target() {
        return page + "?" + query;
    }
}
