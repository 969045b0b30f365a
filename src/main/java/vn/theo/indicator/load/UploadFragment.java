package vn.theo.indicator.load;

import vn.theo.site.Page;

/** What the page of a sent file shows of it, alone. */
public record UploadFragment(UploadPage whole) implements Page {}
