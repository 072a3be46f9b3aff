/** The command line. */
@NullMarked
package org.policygraph.cli;

import org.jspecify.annotations.NullMarked;
