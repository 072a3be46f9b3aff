/** What the release of the project's own documents disagrees on. */
@NullMarked
package org.policygraph.conflicts;

import org.jspecify.annotations.NullMarked;
