package org.policygraph.query;

import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.policygraph.store.ReleaseView;

/**
 * A relation that no statement says and that is computed from a release: in SPARQL a property, of which subject and
 * object may be lists of arguments (a property function of ARQ). It must give the same rows each time on the same
 * release, because answers are kept. Thread-safe.
 */
public interface ReleaseRelation {

    /** The namespace of these relations, with the prefix {@code fn:}. */
    String NAMESPACE = "https://w3id.org/policygraph/fn#";

    /** The property. */
    String iri();

    /**
     * The relation as one query uses it in one place.
     *
     * @param view the release that the query is asked of, pinned as long as the query runs
     * @param check asks whether the query goes on, and ends it by throwing; to be asked at least every few milliseconds
     * @return throws {@link org.apache.jena.query.QueryBuildException} or {@link
     *     org.apache.jena.query.QueryExecException} where its arguments make no sense; the message is for whoever wrote
     *     the query
     */
    PropertyFunction within(ReleaseView view, Runnable check);
}
