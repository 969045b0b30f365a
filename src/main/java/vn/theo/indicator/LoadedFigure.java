package vn.theo.indicator;

/**
 * A figure of a loaded table, as an observation with where in which file it stands.
 *
 * @param value its id is 0, since figures of tables have none of their own
 * @param line of the file, counted from 1 with the head
 * @param replaced whether a later load of the same source says something else of the period, or takes it back
 */
public record LoadedFigure(Observation value, long loadId, String fileName, int line, boolean replaced) {}
