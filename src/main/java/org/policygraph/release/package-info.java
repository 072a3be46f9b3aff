/** From bundles to a release: infer, check, compile, publish. */
@NullMarked
package org.policygraph.release;

import org.jspecify.annotations.NullMarked;
