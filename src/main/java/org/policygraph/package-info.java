/** Where everything is put together. */
@NullMarked
package org.policygraph;

import org.jspecify.annotations.NullMarked;
