/** What a catalogue says of a small release. */
@NullMarked
package org.policygraph.catalogue;

import org.jspecify.annotations.NullMarked;
