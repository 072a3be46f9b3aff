/** Whether paths and neighbours are what an exhaustive search finds, and what the sources say. */
@NullMarked
package org.policygraph.connections;

import org.jspecify.annotations.NullMarked;
