package vn.theo.desk;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The box of background reading alone, for the inbox to ask again and again. */
public record RunsFragment(Frame frame, RunsView view) implements Page {}
