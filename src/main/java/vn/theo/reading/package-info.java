/**
 * Text in, proposed records with exact spans out. Pure Java without Spring or database, so that it also runs from the
 * command line and, later, inside a distributed engine. A lexicon and a rule grammar over tokens find what a Vietnamese
 * public document states; nothing here decides what enters the record.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.theo.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
