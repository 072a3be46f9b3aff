/** Tests of the pages of things. */
@NullMarked
package org.policygraph.things;

import org.jspecify.annotations.NullMarked;
