package vn.theo.territory.load;

import vn.theo.site.Page;

/** What the page of an import shows of it, alone. */
public record AreaImportFragment(AreaImportPage whole) implements Page {}
