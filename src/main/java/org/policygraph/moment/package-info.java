/** Which moment a reader asks about: what was known then, which is a release. */
@NullMarked
package org.policygraph.moment;

import org.jspecify.annotations.NullMarked;
