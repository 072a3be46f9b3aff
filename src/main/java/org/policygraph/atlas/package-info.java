/** Pages of overviews: what goes with what, what differs, what is not known, and where sources disagree. */
@NullMarked
package org.policygraph.atlas;

import org.jspecify.annotations.NullMarked;
