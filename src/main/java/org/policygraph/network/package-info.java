/** Networks of things and of what passages say of them, for programs that draw and count: Gephi, R, pandas and others. */
@NullMarked
package org.policygraph.network;

import org.jspecify.annotations.NullMarked;
