package vn.theo.reading.archive;

/**
 * How far a source has been taken: all files before this one, and this many entries of this one.
 *
 * @param file index in the listing
 * @param steps entries taken of that file, skipped and damaged ones included
 */
record Place(int file, long steps) {
    static final Place START = new Place(0, 0);

    Place {
        if (file < 0 || steps < 0) {
            throw new IllegalArgumentException("No place in an archive: file " + file + ", step " + steps);
        }
    }
}
