package vn.theo.desk;

import vn.theo.document.RecordReference;

/** What a decision can put into the record; the name is stored beside the record's id. */
enum RecordType {
    RESOLUTION,
    DOSSIER,
    CHAIN_LINK,
    BODY,
    PERSON,
    ATTENDANCE,
    MEETING,
    OBSERVATION,
    TARGET,
    CLAIM,
    FINDING,
    TASK,
    HEADLINE;

    RecordReference reference(long id) {
        return new RecordReference(name(), id);
    }
}
