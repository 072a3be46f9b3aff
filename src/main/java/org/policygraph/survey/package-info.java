/** Pages of what happened when, of states on a map, and of what was promised and what became of it. */
@NullMarked
package org.policygraph.survey;

import org.jspecify.annotations.NullMarked;
