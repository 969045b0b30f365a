/**
 * Loads tables of figures of national size: every row checked, compared with what is recorded, and only what is new or changed
 * written, all or nothing or the good rows as a person says.
 */
@NullMarked
@NamedInterface("load")
package vn.theo.indicator.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
