package vn.theo.check;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The arithmetic of one check in words, with a small table of its readings. */
public record CheckBox(Frame frame, CheckResult result) implements Page {}
