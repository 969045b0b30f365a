package vn.theo.desk;

import java.util.List;

/**
 * What would be recorded, in words.
 *
 * @param headline the record itself
 * @param details where it belongs and how it is counted, one short phrase each
 */
public record CardText(String headline, List<String> details) {
    public CardText {
        details = List.copyOf(details);
    }

    static CardText of(String headline, String... details) {
        return new CardText(
                headline,
                List.of(details).stream().filter(detail -> !detail.isEmpty()).toList());
    }
}
