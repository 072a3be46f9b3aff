package org.policygraph.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.Test;
import org.policygraph.instance.Instance;
import org.policygraph.source.RdfReader;
import org.policygraph.source.RdfSyntax;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The first release of the documents that come with PolicyGraph, read back from its files. */
class ArchivesTest {

    private static final String FOLDER = "policygraph-release-1/";
    private static final Archive ARCHIVE = made();
    private static final Map<String, byte[]> FILES =
            Bundles.unpacked(ARCHIVE.bundle().content());

    private static Archive made() {
        try (Instance instance = Bundles.filled()) {
            return Bundles.archive(instance);
        }
    }

    @Test
    void theStatementsHaveTheContentHashOfTheRelease() throws IOException {
        ReleaseRecord release = ARCHIVE.release();
        assertThat(DigestUtils.sha256Hex(unzipped(ARCHIVE.nquads().content()))).isEqualTo(release.contentHash());
        assertThat(FILES.get(FOLDER + "data/policygraph.nq.gz"))
                .isEqualTo(ARCHIVE.nquads().content());
    }

    /** Read by Rio, which knows no name for the default graph; blank nodes have the same labels in both. */
    @Test
    void trigSaysTheSame() throws IOException {
        Model nquads = read(ARCHIVE.nquads(), RDFFormat.NQUADS);
        Model trig = read(ARCHIVE.trig(), RDFFormat.TRIG);
        assertThat(new HashSet<>(trig)).isEqualTo(new HashSet<>(nquads)).hasSizeGreaterThan(1000);
    }

    @Test
    void everyFileIsInAManifestWithItsDigest() {
        var listed = new TreeMap<String, String>();
        for (String manifest : new String[] {"manifest-sha256.txt", "tagmanifest-sha256.txt"}) {
            text(manifest).lines().forEach(line -> listed.put(FOLDER + line.substring(66), line.substring(0, 64)));
        }
        listed.put(FOLDER + "tagmanifest-sha256.txt", DigestUtils.sha256Hex(text("tagmanifest-sha256.txt")));
        var found = new TreeMap<String, String>();
        FILES.forEach((name, content) -> found.put(name, DigestUtils.sha256Hex(content)));
        assertThat(listed).isEqualTo(found);
        assertThat(FILES.keySet())
                .contains(FOLDER + "data/ontology/shapes.ttl", FOLDER + "data/ontology/policygraph.ttl");
        assertThat(FILES.keySet().stream().filter(name -> name.endsWith(".rq"))).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void theSameReleaseIsTheSameBytes() {
        try (Instance instance = Bundles.filled()) {
            var again = new Archives(instance.store(), Names.standard(), Bundles.companions());
            var other = new Archives(instance.store(), Names.standard(), Bundles.companions());
            assertThat(again.of(1).orElseThrow().bundle().sha256())
                    .isEqualTo(other.of(1).orElseThrow().bundle().sha256());
            assertThat(again.of(2)).isEmpty();
            // Rebuilt from the history, it lies in memory in another order.
            String before = again.of(1).orElseThrow().bundle().sha256();
            Node sheet = NodeFactory.createURI("https://w3id.org/policygraph/id/fact-sheet-140326-01");
            instance.publisher()
                    .change(
                            release -> release.add(
                                    sheet,
                                    sheet,
                                    DCTerms.alternative.asNode(),
                                    NodeFactory.createLiteralString("Other")),
                            "another name");
            assertThat(instance.store().current().record().number()).isEqualTo(2);
            var afterwards = new Archives(instance.store(), Names.standard(), Bundles.companions());
            assertThat(afterwards.of(1).orElseThrow().bundle().sha256()).isEqualTo(before);
            assertThat(afterwards.of(2).orElseThrow().bundle().sha256()).isNotEqualTo(before);
        }
    }

    @Test
    void theCrateIsJsonLdThatDescribesEveryFile() {
        ObjectNode crate = (ObjectNode) JsonMapper.shared().readTree(text("data/ro-crate-metadata.json"));
        assertThat(crate.path("@context").stringValue()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        // The reader fetches nothing, so that it is given what the context says of these terms.
        ObjectNode context = crate.putObject("@context").put("@vocab", "http://schema.org/");
        context.put("File", "http://schema.org/MediaObject");
        context.put("conformsTo", "http://purl.org/dc/terms/conformsTo");
        DatasetGraph read = DatasetGraphFactory.create();
        new RdfReader(Names.standard())
                .read(
                        "ro-crate-metadata.json",
                        crate.toString().getBytes(StandardCharsets.UTF_8),
                        RdfSyntax.JSON_LD,
                        "https://example.org/crate/")
                .forEach(statement -> read.add(statement.quad()));
        Node part = NodeFactory.createURI("http://schema.org/hasPart");
        var parts = read.getDefaultGraph()
                .find(NodeFactory.createURI("https://example.org/crate/"), part, Node.ANY)
                .mapWith(triple -> triple.getObject().getURI().replace("https://example.org/crate/", FOLDER + "data/"))
                .toSet();
        assertThat(parts)
                .isEqualTo(FILES.keySet().stream()
                        .filter(name -> name.startsWith(FOLDER + "data/") && !name.endsWith("ro-crate-metadata.json"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theCitationHasWhatTheFormatWants() {
        Map<String, Object> citation =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text("data/CITATION.cff"));
        assertThat(citation)
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "dataset")
                .containsEntry("version", "1")
                .containsEntry("url", "https://w3id.org/policygraph/releases/1")
                .containsKeys("message", "title", "authors");
    }

    @Test
    void textsWithoutALicenceAreNamedAndLeftOut() {
        assertThat(FILES.keySet().stream().filter(name -> name.endsWith("/text.txt")))
                .isEmpty();
        assertThat(text("data/texts/left-out.csv"))
                .contains("\"https://w3id.org/policygraph/id/fact-sheet-140326-01\","
                        + "\"the release states no licence of the document\"");
    }

    @Test
    void textsWithAnOpenLicenceAreFiles() {
        DatasetGraph release = DatasetGraphFactory.create();
        text(release, "open", "https://creativecommons.org/licenses/by/4.0/");
        text(release, "unsold", "https://creativecommons.org/licenses/by-nc/4.0/");
        StoredTexts texts = StoredTexts.of(release, Names.standard());
        var expected = new LinkedHashMap<String, String>();
        texts.files().forEach((name, content) -> expected.put(name, new String(content, StandardCharsets.UTF_8)));
        assertThat(expected).isEqualTo(Map.of("texts/open.txt", "Words of open."));
        assertThat(texts.leftOut()).containsOnlyKeys("https://w3id.org/policygraph/id/unsold");
    }

    private static void text(DatasetGraph release, String slug, String licence) {
        Names names = Names.standard();
        Node document = names.id(slug);
        release.add(
                names.text(document), document, Pg.TEXT, NodeFactory.createLiteralLang("Words of " + slug + ".", "en"));
        release.add(Quad.defaultGraphIRI, document, DCTerms.license.asNode(), NodeFactory.createURI(licence));
    }

    private static String text(String file) {
        return new String(FILES.getOrDefault(FOLDER + file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    private static Model read(PackedFile file, RDFFormat syntax) throws IOException {
        return Rio.parse(
                new ByteArrayInputStream(unzipped(file.content())),
                syntax,
                new ParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true));
    }
}
