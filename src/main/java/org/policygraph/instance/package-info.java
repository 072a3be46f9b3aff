/** A PolicyGraph that is ready to be used: its settings, its own documents, its store and the door to it. */
@NullMarked
package org.policygraph.instance;

import org.jspecify.annotations.NullMarked;
