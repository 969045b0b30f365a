package vn.theo.desk;

import vn.theo.document.Proposal;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The explanation of one proposal, for its card. */
public record WhyFragment(Frame frame, Proposal proposal, WhyBox box) implements Page {}
