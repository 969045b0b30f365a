/** The front page: the news of the day beside the resolutions that are followed. */
@NullMarked
package vn.theo.portal.front;

import org.jspecify.annotations.NullMarked;
