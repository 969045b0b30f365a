/**
 * The office's own words: agencies, abbreviations, posts, units, names. People edit them, the reader takes them for texts
 * read from then on; what people correct at the desk is remembered here, offered again, and may become an entry.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "reading", "site", "access"})
package vn.theo.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
