/**
 * Texts as received, what the reader proposes from them and what people decided about each proposal. A text is kept
 * whole and never changed; proposals come from readings, decisions are added and never rewritten, and every state is
 * derived from them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "reading", "site", "access", "lexicon"})
package vn.theo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
