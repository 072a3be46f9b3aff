/** Who may do what: reading is open to everyone and every site, writing is the curator's. */
@NullMarked
package org.policygraph.access;

import org.jspecify.annotations.NullMarked;
