package vn.theo.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.theo.site.NotFound;

/** Stories in a list with the sections they belong to. */
public record NewsList(List<Edition> stories, Map<String, Section> sections) {
    public static NewsList of(List<Edition> stories, List<Section> sections) {
        return new NewsList(
                List.copyOf(stories),
                sections.stream().collect(Collectors.toUnmodifiableMap(Section::slug, Function.identity())));
    }

    public Section section(Edition story) {
        Section section = sections.get(story.text().section());
        if (section == null) {
            throw new NotFound("portal.unknown.section", story.text().section());
        }
        return section;
    }
}
