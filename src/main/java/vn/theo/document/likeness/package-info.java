/**
 * How alike two texts are: signatures that find candidates among many, and the exact comparison of two. Pure computation
 * on words; ADR 014 says why it is done so.
 */
@NullMarked
@NamedInterface("likeness")
package vn.theo.document.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
