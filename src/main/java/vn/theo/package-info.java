/** Theo follows a public resolution from decision to result. */
@NullMarked
package vn.theo;

import org.jspecify.annotations.NullMarked;
