package org.policygraph.linkeddata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.archive.Archive;
import org.policygraph.archive.Archives;
import org.policygraph.archive.PackedFile;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;

/** The files of each release; their sizes and digests are computed when somebody first asks, and kept. Thread-safe. */
final class ReleaseFiles implements Distributions {

    static final String RDF_PATCH = "application/rdf-patch";

    private static final int KEPT = 200;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Store store;
    private final Archives archives;
    private final Cache<ReleaseRecord, List<Distribution>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReleaseFiles(Store store, Archives archives) {
        this.store = store;
        this.archives = archives;
    }

    @Override
    public List<Distribution> of(ReleaseRecord release) {
        return kept.get(release, this::described);
    }

    @Override
    public List<Distribution> offered(ReleaseRecord release) {
        String folder = path(release.number());
        return List.of(
                new Distribution(
                        "Bundle: data, ontology, questions, citation",
                        folder + "/" + Archive.BUNDLE,
                        "application/zip",
                        false,
                        Optional.empty(),
                        Optional.empty()),
                new Distribution(
                        "N-Quads, gzip",
                        folder + "/" + Archive.NQUADS,
                        "application/n-quads",
                        true,
                        Optional.empty(),
                        Optional.empty()),
                new Distribution(
                        "TriG, gzip",
                        folder + "/" + Archive.TRIG,
                        "application/trig",
                        true,
                        Optional.empty(),
                        Optional.empty()),
                new Distribution(
                        "RDF patch against the release before",
                        "/api/releases/" + release.number() + "/patch",
                        RDF_PATCH,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Distribution> described(ReleaseRecord release) {
        List<Distribution> offered = offered(release);
        return archives.of(release.number())
                .map(archive -> List.of(
                        measured(offered.get(0), archive.bundle()),
                        measured(offered.get(1), archive.nquads()),
                        measured(offered.get(2), archive.trig()),
                        patch(offered.get(3), release)))
                .orElseGet(List::of);
    }

    private static Distribution measured(Distribution offered, PackedFile file) {
        return offered.measured(file.bytes(), file.sha256());
    }

    /** As REST hands it out: what lies between the release and the one before. */
    private Distribution patch(Distribution offered, ReleaseRecord release) {
        var counted = new Counted();
        MessageDigest sha = DigestUtils.getSha256Digest();
        try (var out = new BufferedOutputStream(new DigestOutputStream(counted, sha), BUFFER_BYTES)) {
            store.difference(before(release), release.number()).writePatch(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return offered.measured(counted.bytes, Hex.encodeHexString(sha.digest()));
    }

    private long before(ReleaseRecord release) {
        return store.releases().stream()
                .mapToLong(ReleaseRecord::number)
                .filter(number -> number < release.number())
                .max()
                .orElse(0);
    }

    static String path(long release) {
        return "/releases/" + release;
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int length) {
            bytes += length;
        }
    }
}
