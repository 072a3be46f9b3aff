/** What is in a release, by kind: its topics, fora, actors, outcomes and documents, and every statement with its quote. */
@NullMarked
package org.policygraph.catalogue;

import org.jspecify.annotations.NullMarked;
