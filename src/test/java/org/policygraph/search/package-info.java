/** Whether people find what they look for. */
@NullMarked
package org.policygraph.search;

import org.jspecify.annotations.NullMarked;
