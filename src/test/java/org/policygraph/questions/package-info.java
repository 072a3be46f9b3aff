/** What a file of a question may say, and what it is told when it says anything else. */
@NullMarked
package org.policygraph.questions;

import org.jspecify.annotations.NullMarked;
