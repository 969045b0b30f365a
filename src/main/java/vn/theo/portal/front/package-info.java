/** The front page: the news of the day beside the resolutions that are followed. */
@NullMarked
@NamedInterface("front")
package vn.theo.portal.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
