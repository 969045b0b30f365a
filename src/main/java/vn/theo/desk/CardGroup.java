package vn.theo.desk;

import java.util.List;

/** The cards of one group. */
public record CardGroup(Group group, List<Card> cards) {
    public CardGroup {
        cards = List.copyOf(cards);
    }

    public long open() {
        return cards.stream().filter(Card::open).count();
    }

    /** How many could be confirmed at once as they are. */
    public long ready() {
        return cards.stream()
                .filter(card -> card.open() && card.problems().isEmpty())
                .count();
    }
}
