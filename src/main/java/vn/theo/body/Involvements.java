package vn.theo.body;

import java.util.List;

/** Implemented by capabilities above this one that know what people and bodies took part in. */
public interface Involvements {
    /** Latest first. */
    default List<Involvement> listOfPerson(long personId, boolean forPublic) {
        return List.of();
    }

    /** Latest first. */
    default List<Involvement> listOfBody(long bodyId, boolean forPublic) {
        return List.of();
    }
}
