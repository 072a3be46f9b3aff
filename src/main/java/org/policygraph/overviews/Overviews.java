package org.policygraph.overviews;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;

/**
 * The overviews of one release. What everybody asks for is made once and kept: the timeline, the gaps, whole matrices,
 * and what occurs together. Thread-safe.
 */
public final class Overviews {

    private final Catalogue catalogue;
    private final Reasons reasons;
    private final Timeline timeline;
    private final Gaps gaps;
    private final Map<List<Object>, Occurrences> occurrences = new ConcurrentHashMap<>();
    private final Map<MatrixWanted, Matrix> matrices = new ConcurrentHashMap<>();

    /** Those of a release. */
    public Overviews(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reasons = new Reasons(catalogue);
        this.timeline = new Timeline(catalogue, reasons);
        this.gaps = new Gaps(catalogue);
    }

    /** What has to do with what. That of all that a release says of two kinds of things is kept. */
    public Matrix matrix(MatrixWanted wanted) {
        return wanted.equals(MatrixWanted.all(wanted.rows(), wanted.columns()))
                ? matrices.computeIfAbsent(wanted, this::made)
                : made(wanted);
    }

    /** What things of a kind occur together. */
    public Occurrences occurrences(Axis kind, Within within) {
        return occurrences.computeIfAbsent(
                List.of(kind, within),
                none -> new Occurrences(catalogue, new Units(catalogue, reasons, kind).within(within)));
    }

    /** All that is dated. */
    public Timeline timeline() {
        return timeline;
    }

    /** What is not known. */
    public Gaps gaps() {
        return gaps;
    }

    /** Things side by side. */
    public Comparison comparison(List<Entry> things) {
        return new Comparison(catalogue, reasons, things);
    }

    /** How many of the documents that were searched may be of a time; what has no date is of none. */
    public long documentsOf(Interval period) {
        return catalogue.entries(Kind.DOCUMENT).stream()
                .filter(document -> !catalogue.passages(document.node()).isEmpty())
                .filter(document -> document.bounds().overlaps(period))
                .count();
    }

    private Matrix made(MatrixWanted wanted) {
        return Matrix.of(catalogue, reasons, wanted);
    }
}
