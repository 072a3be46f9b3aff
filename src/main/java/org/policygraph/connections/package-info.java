/** How things are connected: short paths along quoted statements, and what lies around a thing. */
@NullMarked
package org.policygraph.connections;

import org.jspecify.annotations.NullMarked;
