package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policygraph.http.ProblemException;
import org.policygraph.search.FoundKind;

/**
 * The next things of a kind, to be added to a picture.
 *
 * @param skip how many stronger ones are passed over
 */
record More(FoundKind kind, int skip) {

    static final String KIND = "more";
    static final String SKIP = "skip";

    /**
     * What an address asks for, if it does.
     *
     * @throws ProblemException if there is no such kind, or no such number
     */
    static Optional<More> of(HttpServletRequest request) {
        String kind = request.getParameter(KIND);
        if (kind == null) {
            return Optional.empty();
        }
        String skip = Optional.ofNullable(request.getParameter(SKIP)).orElse("0");
        if (!skip.matches("[0-9]{1,6}")) {
            throw Asked.bad(SKIP, skip, "a whole number from 0 to 999999");
        }
        return Optional.of(new More(Asked.kind(KIND, kind), Integer.parseInt(skip)));
    }

    /** A path that asks for it around the thing that is given. */
    String at(Given given) {
        return given.at(PictureController.PATH) + "&" + KIND + "=" + kind.word() + "&" + SKIP + "=" + skip;
    }
}
