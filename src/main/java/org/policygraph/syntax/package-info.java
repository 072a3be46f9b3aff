/** The syntaxes in which graphs are handed out. */
@NullMarked
package org.policygraph.syntax;

import org.jspecify.annotations.NullMarked;
