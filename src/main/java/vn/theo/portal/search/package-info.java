/** Search over everything on record, with and without diacritics. */
@NullMarked
package vn.theo.portal.search;

import org.jspecify.annotations.NullMarked;
