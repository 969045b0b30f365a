/** Keeps the doubts up to date: checks every indicator again after its figures, claims or targets were written, in the background. */
@NullMarked
@NamedInterface("watch")
package vn.theo.check.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
