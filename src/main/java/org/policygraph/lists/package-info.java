/** Lists of what is in a release: fora, actors, outcomes and documents, to be filtered and paged. */
@NullMarked
package org.policygraph.lists;

import org.jspecify.annotations.NullMarked;
