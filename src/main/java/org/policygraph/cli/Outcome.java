package org.policygraph.cli;

import java.io.PrintWriter;
import org.policygraph.release.Publication;

/** Tells what became of the wish to publish, and gives the exit code. */
record Outcome(PrintWriter out) {

    int tell(Publication publication) {
        return switch (publication) {
            case Publication.Published published -> {
                if (!published.report().findings().isEmpty()) {
                    out.println(published.report());
                }
                out.println("published release %d: %d statements of %d documents"
                        .formatted(
                                published.release().number(),
                                published.release().statements(),
                                published.release().documents()));
                yield 0;
            }
            case Publication.Unchanged unchanged -> {
                out.println("release %d says all of it already"
                        .formatted(unchanged.release().number()));
                yield 0;
            }
            case Publication.Refused refused -> {
                out.println(refused.report());
                out.println("refused: %d finding(s)"
                        .formatted(refused.report().findings().size()));
                yield Commands.CHECK_FAILED;
            }
        };
    }
}
