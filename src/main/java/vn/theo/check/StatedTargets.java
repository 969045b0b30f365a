package vn.theo.check;

import java.util.List;

/** Told by the module that keeps targets: all of them, with the document each is attributed to. */
public interface StatedTargets {
    List<StatedTarget> listAll();
}
