/** Search over everything on record, with and without diacritics. */
@NullMarked
@NamedInterface("search")
package vn.theo.portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
