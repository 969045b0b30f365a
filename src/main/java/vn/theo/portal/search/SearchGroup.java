package vn.theo.portal.search;

/** The kinds of things that search finds, in the order shown. */
public enum SearchGroup {
    RESOLUTIONS,
    INDICATORS,
    NEWS,
    MEETINGS,
    DOCUMENTS,
    TASKS,
    PEOPLE,
    BODIES,
    AREAS
}
