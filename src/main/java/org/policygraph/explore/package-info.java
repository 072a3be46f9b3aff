/** Pages on which people follow connections from sentence to sentence, as lists and as pictures. */
@NullMarked
package org.policygraph.explore;

import org.jspecify.annotations.NullMarked;
