package vn.theo.desk;

import vn.theo.reading.OfficeWords;

/**
 * A correction made before that fits a name on a card.
 *
 * @param times how often people made it
 */
public record Offer(OfficeWords.Kind kind, String printed, String corrected, int times) {}
