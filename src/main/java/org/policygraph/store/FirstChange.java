package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Whether the first change of a patch has been made to a dataset. */
final class FirstChange implements Patches.Reader {

    private final DatasetGraph dataset;
    private boolean seen;
    private boolean made;

    FirstChange(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    boolean isMade() {
        return made;
    }

    @Override
    public void added(Quad quad) {
        see(quad, true);
    }

    @Override
    public void removed(Quad quad) {
        see(quad, false);
    }

    private void see(Quad quad, boolean expected) {
        if (!seen) {
            seen = true;
            made = dataset.contains(quad) == expected;
        }
    }
}
