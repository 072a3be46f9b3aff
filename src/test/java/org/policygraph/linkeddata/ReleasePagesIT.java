package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.release.Publisher;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Releases as pages, files and feeds. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because others expect the first release.
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off", "spring.application.name=release-pages"
        })
class ReleasePagesIT {

    private static final Names NAMES = Names.standard();

    private final Web web;
    private final Store store;
    private final Publisher publisher;

    ReleasePagesIT(@Autowired @LocalServerPort int port, @Autowired Store store, @Autowired Publisher publisher) {
        this.web = Web.on(port);
        this.store = store;
        this.publisher = publisher;
    }

    @BeforeEach
    void publishOnce() {
        SecondRelease.publishOnce(store, publisher);
    }

    @Test
    void everyFileHasTheSizeAndTheDigestThatTheCatalogueSays() throws Exception {
        DatasetGraph release = web.riot("/releases/1.ttl", Lang.TURTLE);
        var files = release.getDefaultGraph()
                .find(Node.ANY, Vocab.dcat("downloadURL"), Node.ANY)
                .toList();
        assertThat(files).hasSize(4);
        for (var file : files) {
            byte[] bytes = bytes(file.getObject().getURI());
            Node checksum = object(release, file.getSubject(), "http://spdx.org/rdf/terms#checksum");
            assertThat(object(release, checksum, "http://spdx.org/rdf/terms#checksumValue")
                            .getLiteralLexicalForm())
                    .isEqualTo(DigestUtils.sha256Hex(bytes));
            assertThat(object(release, file.getSubject(), "http://www.w3.org/ns/dcat#byteSize")
                            .getLiteralLexicalForm())
                    .isEqualTo(Integer.toString(bytes.length));
        }
        assertThat(web.riot("/catalog.ttl", Lang.TURTLE)
                        .getDefaultGraph()
                        .find(Node.ANY, Vocab.dcat("byteSize"), Node.ANY)
                        .toList())
                .hasSize(4);
    }

    @Test
    void aFileIsKeptInPartsAndAsAWhole() {
        var head = web.send("HEAD", "/releases/1/bundle.zip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(web.header(head, "Content-Type")).isEqualTo("application/zip");
        assertThat(web.header(head, "Content-Disposition")).contains("policygraph-release-1.zip");
        String tag = web.header(head, "ETag");
        assertThat(web.get("/releases/1/bundle.zip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        var part = web.get("/releases/1/bundle.zip", "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).startsWith("PK");
        assertThat(web.get("/releases/999/bundle.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void aReleaseLeadsToItsFilesItsChangesAndItsNeighbours() {
        String first = page("/releases/1");
        assertThat(first).contains("href=\"/releases/1/bundle.zip\"", "rel=\"next\" href=\"/releases/2\"");
        String second = page("/releases/2");
        assertThat(second)
                .contains("href=\"/releases/1/diff/2\"", "rel=\"prev\" href=\"/releases/1\"", "&lt;more&gt;")
                .doesNotContain("<more>");
        assertThat(page("/releases"))
                .contains("href=\"/releases/2\"", "href=\"/releases.atom\"", "href=\"/releases/1/diff/2\"");
    }

    @Test
    void aReleaseTellsWhoAnswersForItAndWhatItWasMadeFrom() {
        assertThat(page("/releases/1"))
                .contains("<dd dir=\"auto\">installation</dd>", "contact data, dates, digests of texts, evidence")
                .containsPattern("<ul class=\"sources\">\\s*<li><a href=\"/id/[^\"]+\"");
        assertThat(page("/releases/2")).contains("<dd dir=\"auto\">curator</dd>", "/id/fact-sheet-140326-01");
        assertThat(web.get("/api/releases/2").body()).contains("\"author\":\"curator\"", "\"quotes\"");
    }

    @Test
    void everyReleaseCanBeCited() {
        assertThat(page("/releases/1"))
                .contains("PolicyGraph, release 1 of ", "/api/releases/1/citation?format=bibtex");
        assertThat(web.get("/api/releases/1/citation?format=text").body()).startsWith("PolicyGraph, release 1 of ");
        assertThat(web.get("/api/releases/2/citation?format=bibtex").body())
                .startsWith("@")
                .contains("policygraph-release-2", "https://w3id.org/policygraph/releases/2");
        assertThat(web.get("/api/releases/2/citation?knownAt=release-1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void changesAreAPageWithQuotesAndAPatch() {
        String diff = page("/releases/1/diff/2");
        assertThat(diff)
                .contains(
                        "1 statement added",
                        "<span class=\"badge\">added</span>",
                        "Promotion and protection of human rights online;")
                .contains("href=\"/releases/1/diff/2.rdfp\"");
        assertThat(page("/releases/2/diff/1")).contains("1 statement withdrawn");
        assertThat(page("/releases/1/diff/1")).contains("Both say the same");
        var json = web.get("/releases/1/diff/2.json");
        assertThat(json.statusCode()).isEqualTo(303);
        assertThat(web.header(json, "Location")).endsWith("/api/releases/1/diff/2");
        var patch = web.get("/releases/1/diff/2", "Accept", "application/rdf-patch");
        assertThat(web.header(patch, "Content-Type")).startsWith("application/rdf-patch");
        var read = RDFPatchOps.read(new ByteArrayInputStream(patch.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(RDFPatchOps.str(read))
                .contains(
                        "A <https://w3id.org/policygraph/id/eu-us-cyber-dialogue> <https://w3id.org/policygraph/ns#addresses>");
        assertThat(web.get("/releases/1/diff/2", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(web.get("/releases/1/diff/99").statusCode()).isEqualTo(404);
        assertThat(web.get("/releases/1/diff/2.exe").statusCode()).isEqualTo(404);
        assertThat(web.get("/releases/1/diff/2?page=9").statusCode()).isEqualTo(400);
    }

    @Test
    void thePatchMakesAReleaseOfTheOneBefore() throws Exception {
        DatasetGraph made = quads(1);
        Set<Quad> before = all(made);
        String patch = web.riot("/releases/2.ttl", Lang.TURTLE)
                .getDefaultGraph()
                .find(Node.ANY, Vocab.dcat("downloadURL"), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .filterKeep(address -> address.endsWith("/patch"))
                .next();
        RDFPatchOps.applyChange(made, RDFPatchOps.read(new ByteArrayInputStream(bytes(patch))));
        assertThat(all(made)).isNotEqualTo(before);
        assertThat(inOneOnly(all(made), all(quads(2)))).isEmpty();
        var other = RDFPatchOps.read(new ByteArrayInputStream(bytes(web.origin() + "/releases/2/diff/1.rdfp")));
        RDFPatchOps.applyChange(made, other);
        assertThat(inOneOnly(all(made), before)).isEmpty();
    }

    private DatasetGraph quads(int release) throws Exception {
        DatasetGraph read = DatasetGraphFactory.create();
        try (var in = new GZIPInputStream(
                new ByteArrayInputStream(bytes(web.origin() + "/releases/" + release + "/policygraph.nq.gz")))) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .parse(read);
        }
        return read;
    }

    private static Set<Quad> inOneOnly(Set<Quad> one, Set<Quad> other) {
        var found = new HashSet<>(one);
        found.removeAll(other);
        other.stream().filter(quad -> !one.contains(quad)).forEach(found::add);
        return found;
    }

    /** Without the record of the releases, which is not in the files, as their digest stands in it. */
    private static Set<Quad> all(DatasetGraph release) {
        return Set.copyOf(
                Iter.toList(Iter.filter(release.find(), quad -> !quad.getGraph().equals(NAMES.releases()))));
    }

    private String page(String path) {
        var response = web.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private byte[] bytes(String address) throws IOException, InterruptedException {
        return web.http()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static Node object(DatasetGraph graph, Node subject, String property) {
        return graph.getDefaultGraph()
                .find(subject, NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .next();
    }
}
