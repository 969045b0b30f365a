/** The pages of doubts: the list by weight, each with its arithmetic in words and a picture, and how people settle them. */
@NullMarked
@NamedInterface("page")
package vn.theo.check.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
