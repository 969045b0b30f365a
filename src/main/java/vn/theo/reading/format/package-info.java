/**
 * Files of every format that offices send, each converted to the text that is read: paragraphs with their printed
 * numbers, tables as rows and cells, letters in Unicode. Every conversion is bounded in size, depth and time, and ends in
 * a text or in a refusal that says why.
 */
@NullMarked
package vn.theo.reading.format;

import org.jspecify.annotations.NullMarked;
