@NullMarked
package org.policygraph.linkeddata;

import org.jspecify.annotations.NullMarked;
