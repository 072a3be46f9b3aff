package org.policygraph.archive;

import java.util.List;
import org.policygraph.store.ReleaseRecord;

/**
 * A release as files.
 *
 * @param release which one
 * @param nquads its statements as N-Quads, sorted, compressed with gzip; uncompressed they have the content hash of the
 *     release as their SHA-256
 * @param trig the same as TriG, compressed with gzip
 * @param bundle everything in one file: statements, ontology, questions, texts and what describes them
 */
public record Archive(ReleaseRecord release, PackedFile nquads, PackedFile trig, PackedFile bundle) {

    /** What the file of everything is called. */
    public static final String BUNDLE = "bundle.zip";

    /** What the file of N-Quads is called. */
    public static final String NQUADS = Layout.NQUADS;

    /** What the file of TriG is called. */
    public static final String TRIG = Layout.TRIG;

    /** The bundle first. */
    public List<PackedFile> files() {
        return List.of(bundle, nquads, trig);
    }

    int bytes() {
        return files().stream().mapToInt(PackedFile::bytes).sum();
    }
}
