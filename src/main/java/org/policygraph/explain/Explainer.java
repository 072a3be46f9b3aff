package org.policygraph.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.query.Asker;
import org.policygraph.query.Exploration;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.SparqlReader;
import org.policygraph.store.PerRelease;
import org.policygraph.vocabulary.Names;

/** Explains why a query finds nothing, within a few seconds. Thread-safe. */
public final class Explainer {

    /** Enough for some ten small questions that take their time. */
    private static final Duration TIME = Duration.ofSeconds(8);

    private final ReleaseQueries queries;
    private final SparqlReader reader;
    private final Names names;
    private final PerRelease<KnownTerms> terms;

    /** Explains queries of a service, read by a reader that bounds their length. */
    public Explainer(ReleaseQueries queries, SparqlReader reader, Names names) {
        this.queries = queries;
        this.reader = reader;
        this.names = names;
        this.terms = new PerRelease<>(view -> KnownTerms.of(view.dataset(), names));
    }

    /**
     * Why this text finds nothing, in the newest release.
     *
     * @throws QueryFailure if it is no query, for another reason than a missing prefix, or cannot be run
     */
    public Explanation explain(String text, Asker asker) {
        var prefixes = new MissingPrefixes(reader, names);
        MissingPrefixes.Mended mended = prefixes.mend(text);
        return queries.explore(TIME, asker, exploration -> explained(mended, exploration));
    }

    private Explanation explained(MissingPrefixes.Mended mended, Exploration exploration) {
        KnownTerms known = terms.of(exploration.view());
        var search = new Search(mended.query(), known, exploration);
        Optional<List<Finding>> found = search.findings();
        List<Finding> prefixes = mended.findings(search.corrected());
        var record = exploration.view().record();
        boolean empty = found.isPresent() || !prefixes.isEmpty();
        List<Finding> findings = new ArrayList<>(prefixes);
        found.ifPresent(findings::addAll);
        return new Explanation(record, empty, !exploration.exhausted(), findings);
    }
}
