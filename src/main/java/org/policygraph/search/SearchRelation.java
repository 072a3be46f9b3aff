package org.policygraph.search;

import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.store.ReleaseView;

/** {@code (?found ?score ?text) fn:search ("budapest convention" "en" 10)}: what a search finds, in SPARQL. */
public final class SearchRelation implements ReleaseRelation {

    private final SearchIndexes indexes;

    /** Searches in these indexes. */
    public SearchRelation(SearchIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String iri() {
        return NAMESPACE + "search";
    }

    @Override
    public PropertyFunction within(ReleaseView view, Runnable check) {
        return new SearchFunction(wanted -> indexes.of(view).search(wanted, check), check);
    }
}
