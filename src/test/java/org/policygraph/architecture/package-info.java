/** The code is built as {@code docs/ARCHITECTURE.md} draws it. */
@NullMarked
package org.policygraph.architecture;

import org.jspecify.annotations.NullMarked;
