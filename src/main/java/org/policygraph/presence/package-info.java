/** Which states and organisations take part in a forum or have acted on a treaty, and since when. */
@NullMarked
package org.policygraph.presence;

import org.jspecify.annotations.NullMarked;
