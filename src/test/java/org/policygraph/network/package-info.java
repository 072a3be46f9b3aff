@NullMarked
package org.policygraph.network;

import org.jspecify.annotations.NullMarked;
