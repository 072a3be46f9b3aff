/** Tests of problems. */
@NullMarked
package org.policygraph.http;

import org.jspecify.annotations.NullMarked;
