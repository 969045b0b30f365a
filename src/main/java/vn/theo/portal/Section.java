package vn.theo.portal;

import vn.theo.site.Texts;

/** A section of the newspaper; {@code slug} is its address under {@code /chuyen-muc/}. */
public record Section(String slug, String name, String englishName) {
    public String nameIn(Texts texts) {
        return texts.english() ? englishName : name;
    }

    public String address() {
        return "/chuyen-muc/" + slug;
    }
}
