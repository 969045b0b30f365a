/** What checks found to disagree, kept with everything that was ever found and said about it. */
@NullMarked
@NamedInterface("doubt")
package vn.theo.check.doubt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
