/** Where sources disagree: the claims that cannot all be true, side by side. Nothing is merged. */
@NullMarked
package org.policygraph.conflicts;

import org.jspecify.annotations.NullMarked;
