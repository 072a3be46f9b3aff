/** Takes a file as somebody sends it (PDF, HTML, Word, plain text) and gives the text that is stored. */
@NullMarked
package org.policygraph.intake;

import org.jspecify.annotations.NullMarked;
