package vn.theo.access;

/** What a signed-in person may do. The public needs no account. */
public enum Role {
    /** The committee's office: reads, confirms, records, assigns, publishes, keeps accounts. */
    OFFICE,
    /** A department or commune: sees the record, reports on its own tasks. */
    AGENCY,
    /** A leader: sees everything, changes nothing. */
    LEADER
}
