package vn.theo.portal.dossier;

/** What sort of thing happened with a resolution, in the order in which things of one day are told. */
public enum StoryKind {
    ADOPTED,
    ISSUED,
    HELD,
    REPORTED,
    STRENGTHS,
    SHORTCOMINGS,
    ADVISED,
    CONCLUDED,
    ASSIGNED,
    TASK,
    RECEIVED,
    PUBLISHED
}
