package vn.theo.document.likeness;

/**
 * How alike two texts are. A reprint shares its sentences with the other print and says nothing else in their place;
 * two reports from one template share their sentences too, but with other figures and names in them. So wording alone
 * does not decide: sentences of the same pattern that contradict each other do.
 *
 * @param percent of the shorter text's wording that stands in the longer one
 */
public record Likeness(Verdict verdict, int percent) {
    /** So much of the shorter text must stand in the longer one to be the same. */
    static final double SAME_CONTAINMENT = 0.70;

    /** And so much of both must be shared, so that a digest is not the same as each of its items. */
    static final double SAME_RESEMBLANCE = 0.35;

    /** So much of what corresponds may differ in figures or names: a corrected figure, a misprint. */
    static final double MOST_CONTRADICTION = 0.10;

    /** Texts whose sentences, numbers left aside, agree so far come from one template. */
    static final double TEMPLATE_CONTAINMENT = 0.55;

    /** What two texts are to each other. */
    public enum Verdict {
        SAME,
        /** The same sentences with other figures or names, such as two monthly reports. */
        TEMPLATE,
        DIFFERENT
    }

    public static Likeness of(Wording one, Wording other) {
        Shingles left = Shingles.of(one.words());
        Shingles right = Shingles.of(other.words());
        double containment = left.containment(right);
        int percent = (int) Math.round(100 * containment);
        if (Math.min(left.size(), right.size()) < Signature.FEWEST_SHINGLES) {
            return new Likeness(Verdict.DIFFERENT, percent);
        }
        double contradiction = Alignment.of(one, other).contradiction();
        if (contradiction <= MOST_CONTRADICTION) {
            boolean same = containment >= SAME_CONTAINMENT && left.resemblance(right) >= SAME_RESEMBLANCE;
            return new Likeness(same ? Verdict.SAME : Verdict.DIFFERENT, percent);
        }
        boolean template = pattern(one).containment(pattern(other)) >= TEMPLATE_CONTAINMENT;
        return new Likeness(template ? Verdict.TEMPLATE : Verdict.DIFFERENT, percent);
    }

    private static Shingles pattern(Wording wording) {
        return Shingles.of(wording.sentences().stream()
                .flatMap(sentence -> sentence.pattern().stream())
                .toList());
    }
}
