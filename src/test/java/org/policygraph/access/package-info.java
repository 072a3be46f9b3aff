/** Tests of who may do what. */
@NullMarked
package org.policygraph.access;

import org.jspecify.annotations.NullMarked;
