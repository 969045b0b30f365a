/**
 * People with their posts and their part in an event, the bodies that are named, and the meeting a text reports.
 */
@NullMarked
package vn.theo.reading.person;

import org.jspecify.annotations.NullMarked;
