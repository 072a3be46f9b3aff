/** Questions to a release, bounded in time, rows, bytes and memory; no HTTP here. */
@NullMarked
package org.policygraph.query;

import org.jspecify.annotations.NullMarked;
