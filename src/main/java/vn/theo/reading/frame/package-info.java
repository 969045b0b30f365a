/**
 * What surrounds the running text: whether a text is a formal act or a page, its title, lead, byline, date and body, and
 * the lists of related articles.
 */
@NullMarked
package vn.theo.reading.frame;

import org.jspecify.annotations.NullMarked;
