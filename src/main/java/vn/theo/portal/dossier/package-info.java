/** The dossier of a resolution: what every capability holds about it on one page, for the office and for the public. */
@NullMarked
@NamedInterface("dossier")
package vn.theo.portal.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
