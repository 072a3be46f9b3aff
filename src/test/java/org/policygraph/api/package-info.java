/** The REST face over real HTTP. */
@NullMarked
package org.policygraph.api;

import org.jspecify.annotations.NullMarked;
