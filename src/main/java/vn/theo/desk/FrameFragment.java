package vn.theo.desk;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The frame's card alone, after something was done to it. */
public record FrameFragment(Frame frame, FrameCard card) implements Page {}
