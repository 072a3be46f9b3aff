/** Overviews of a release: what goes with what and when, what differs, and what it does not know. Each is proved by quotes. */
@NullMarked
package org.policygraph.overviews;

import org.jspecify.annotations.NullMarked;
