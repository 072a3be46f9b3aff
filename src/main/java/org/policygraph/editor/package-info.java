/** The SPARQL editor: what people get at the address of queries, with examples, suggestions and readable answers. */
@NullMarked
package org.policygraph.editor;

import org.jspecify.annotations.NullMarked;
