/** The help, as a browser gets it, and the first programs, as people run them. */
@NullMarked
package org.policygraph.help;

import org.jspecify.annotations.NullMarked;
