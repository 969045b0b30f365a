package vn.theo.document;

import vn.theo.reading.Excerpt;
import vn.theo.reading.Found;

/** One record that a reading proposes; nothing of it stands in the record before a person confirms it. */
public record Proposal(
        long id, long documentId, int position, ProposalKind kind, Found found, Excerpt words, ProposalState state) {}
