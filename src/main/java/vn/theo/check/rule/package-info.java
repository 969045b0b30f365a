/**
 * The kinds of check as pure arithmetic: figures as printed go in, what each reading implies and whether it fits comes out.
 * No database, no framework; every kind has its table of fixtures in the tests.
 */
@NullMarked
@NamedInterface("rule")
package vn.theo.check.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
