package org.policygraph.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.IndexedDataset;
import org.policygraph.source.RdfReader;
import org.policygraph.source.RdfSyntax;
import org.policygraph.source.SourceException;
import org.policygraph.source.StrictUtf8;
import org.policygraph.vocabulary.Names;

/** Reads the bundle of a release, after every file of it was compared with the manifests. */
public final class BundleFile {

    private final Names names;
    private final Limits limits;

    /** Of a release with these names. */
    public BundleFile(Names names) {
        this(names, Limits.USUAL);
    }

    BundleFile(Names names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    /**
     * What is in a bundle.
     *
     * @param release the release with the record of the releases
     * @param number which release it was where it comes from
     * @param contentHash its content hash
     */
    public record Content(IndexedDataset release, String number, String contentHash) {}

    /**
     * Reads a bundle.
     *
     * @throws SourceException with the name of the file that is damaged, missing, too much or too large, or if it is the
     *     bundle of another base
     */
    public Content read(Path path) {
        try (ZipFiles files = ZipFiles.open(path, limits)) {
            verify(path.toString(), files);
            return content(files);
        }
    }

    private static void verify(String archive, ZipFiles files) {
        Manifest payload = manifest(archive, files, Layout.MANIFEST, true);
        Manifest tags = manifest(archive, files, Layout.TAG_MANIFEST, false);
        Map<String, String> found = files.digests();
        tags.require(archive, of(found, false), Set.of(Layout.TAG_MANIFEST));
        payload.require(archive, of(found, true), Set.of());
    }

    private static Manifest manifest(String archive, ZipFiles files, String name, boolean ofPayload) {
        String file = archive + "/" + name;
        return Manifest.read(
                file,
                StrictUtf8.decode(file, files.small(name)),
                listed -> listed.startsWith(Layout.PAYLOAD) == ofPayload);
    }

    private static Map<String, String> of(Map<String, String> digests, boolean payload) {
        return digests.entrySet().stream()
                .filter(file -> file.getKey().startsWith(Layout.PAYLOAD) == payload)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Content content(ZipFiles files) {
        String facts = StrictUtf8.decode(Layout.BAG_FACTS, files.small(Layout.BAG_FACTS));
        String release = fact(files, facts, Layout.RELEASE);
        String hash = fact(files, facts, Layout.HASH);
        String above = names.releases().getURI() + "/";
        if (!release.startsWith(above)) {
            throw files.refused("it is the bundle of <" + release + ">, and this store has releases below <" + above
                    + ">; say --base with the base of the bundle");
        }
        byte[] statements = unpacked(files);
        if (!DigestUtils.sha256Hex(statements).equals(hash)) {
            throw files.refused(
                    "the file " + Layout.PAYLOAD + Layout.NQUADS + " does not have the content hash " + hash);
        }
        DatasetIndexer whole = IndexedDataset.EMPTY.changing();
        var reader = new RdfReader(names);
        read(reader, whole, Layout.NQUADS, statements);
        read(reader, whole, Layout.RECORD, files.content(Layout.PAYLOAD + Layout.RECORD));
        return new Content(whole.indexed(), release.substring(above.length()), hash);
    }

    private void read(RdfReader reader, DatasetIndexer whole, String file, byte[] content) {
        reader.read(file, content, RdfSyntax.N_QUADS, names.base()).forEach(statement -> whole.add(statement.quad()));
    }

    private byte[] unpacked(ZipFiles files) {
        byte[] packed = files.content(Layout.PAYLOAD + Layout.NQUADS);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] statements = gzip.readNBytes(Math.toIntExact(limits.bytes()));
            if (gzip.read() >= 0) {
                throw files.refused("the file " + Layout.PAYLOAD + Layout.NQUADS + " unpacks to more than "
                        + limits.bytes() + " bytes");
            }
            return statements;
        } catch (IOException damaged) {
            throw files.refused("the file " + Layout.PAYLOAD + Layout.NQUADS + " is damaged: " + damaged.getMessage());
        }
    }

    private static String fact(ZipFiles files, String facts, String label) {
        return facts.lines()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2).strip())
                .findFirst()
                .orElseThrow(() -> files.refused("the file " + Layout.BAG_FACTS + " does not say '" + label
                        + "'; it is no bundle of a release"));
    }
}
