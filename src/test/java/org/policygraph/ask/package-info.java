/** The ready questions, as a browser gets them. */
@NullMarked
package org.policygraph.ask;

import org.jspecify.annotations.NullMarked;
