/** What keeps an instance from starting, and how that is told. */
@NullMarked
package org.policygraph.instance;

import org.jspecify.annotations.NullMarked;
