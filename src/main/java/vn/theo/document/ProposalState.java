package vn.theo.document;

/** Whether a person has decided about a proposal; derived from the decision that stands. */
public enum ProposalState {
    PENDING,
    CONFIRMED,
    REJECTED
}
