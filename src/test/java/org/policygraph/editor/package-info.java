/** Tests of the SPARQL editor. */
@NullMarked
package org.policygraph.editor;

import org.jspecify.annotations.NullMarked;
