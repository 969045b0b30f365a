package vn.theo.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form of figures holds, named for a reader.
 *
 * @param offers what typed words may mean, where they fit more than one thing or none
 * @param presets stretches of time of which values are known
 */
public record Chosen(
        List<Choices.Choice> indicators,
        List<Choices.Choice> areas,
        Choices.@Nullable Choice within,
        List<Offer> offers,
        List<Preset> presets) {
    /** Words that fit several things, or none, with what they may mean. */
    public record Offer(String typed, String field, List<Choices.Choice> choices) {
        public Offer {
            choices = List.copyOf(choices);
        }

        /** The address with what was meant. */
        public Address taken(Address address, Choices.Choice one) {
            Address clean = address.without("tim-chi-tieu", "tim-dia-ban", "tim-trong");
            if (field.equals("trong")) {
                return clean.with("trong", one.code());
            }
            String before = clean.word(field);
            return clean.with(field, before.isEmpty() ? one.code() : before + "," + one.code());
        }
    }

    /** A stretch of time to choose with one click. */
    public record Preset(String label, String words) {}

    public Chosen {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        offers = List.copyOf(offers);
        presets = List.copyOf(presets);
    }
}
