package org.policygraph.questions;

import org.policygraph.query.Answer;

/** An answer, and what was asked for it: both of one release. */
public record Answered(Asked asked, Answer answer) {}
