/** Explains what one sees, with examples from the release that is read; the glossary; first steps for programs. */
@NullMarked
package org.policygraph.help;

import org.jspecify.annotations.NullMarked;
