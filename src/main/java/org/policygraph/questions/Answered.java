package org.policygraph.questions;

import java.util.Map;
import org.policygraph.query.Answer;

/** An answer, and what was asked for it: both of one release. */
public record Answered(Asked asked, Answer answer) {

    /** The same, asked about a moment. */
    public Answered at(Map<String, String> moment) {
        return new Answered(asked.at(moment), answer);
    }
}
