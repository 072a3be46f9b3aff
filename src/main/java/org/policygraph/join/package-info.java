/**
 * Joins by number: how SPARQL's conjunctions are answered from an index. ARQ does the rest of the language, and all of
 * it on datasets without an index.
 */
@NullMarked
package org.policygraph.join;

import org.jspecify.annotations.NullMarked;
