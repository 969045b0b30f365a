package vn.theo.territory.boundary;

import vn.theo.site.Page;

/** What the page of a sent file of boundaries shows of it, alone. */
public record BoundaryDraftFragment(BoundaryDraftPage whole) implements Page {}
