package org.policygraph.store;

import java.util.List;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.Quad;

/** The sum of the steps to each release, which have one or more. */
final class SumsByRelease implements Patches.Reader {

    private final List<LogEntry> steps;
    private final ObjLongConsumer<Difference> told;
    private Sum sum = new Sum();
    private int whole;

    SumsByRelease(List<LogEntry> steps, ObjLongConsumer<Difference> told) {
        this.steps = steps;
        this.told = told;
    }

    @Override
    public void added(Quad quad) {
        sum.added(quad);
    }

    @Override
    public void removed(Quad quad) {
        sum.removed(quad);
    }

    @Override
    public void committed() {
        long release = steps.get(whole).release();
        whole++;
        if (whole == steps.size() || steps.get(whole).release() != release) {
            told.accept(sum.difference(), release);
            sum = new Sum();
        }
    }
}
