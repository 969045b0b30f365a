/**
 * Formal documents that a text names: their type, number, issuer, date and subject, and how they relate to the text.
 */
@NullMarked
package vn.theo.reading.document;

import org.jspecify.annotations.NullMarked;
