package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.catalogue.Catalogues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the robots of search engines and browsers find. */
@RunningService
class SearchEnginesIT {

    private static final String BASE = "https://w3id.org/policygraph/";
    private static final String QUESTION = "/questions/cq01-fora-that-address-a-topic";
    private static final Node DATASET = NodeFactory.createURI(BASE + "catalog#dataset");

    private final Web web;
    private final Catalogues catalogues;

    SearchEnginesIT(@LocalServerPort int port, @Autowired Catalogues catalogues) {
        this.web = Web.on(port);
        this.catalogues = catalogues;
    }

    @Test
    void mapsEveryThingForHarvesters() throws Exception {
        Document map = xml(web.get("/sitemap.xml").body());
        List<String> listed = listed(map);
        assertThat(listed)
                .contains(web.origin() + "/", web.origin() + "/doc/fact-sheet-140326-01/s15b")
                .contains(web.origin() + "/overviews", web.origin() + "/help/glossary", web.origin() + "/claims")
                .hasSizeGreaterThan(catalogues.current().entries().size())
                .doesNotHaveDuplicates();
        assertThat(listed.stream().filter(each -> each.startsWith(web.origin() + "/questions/")))
                .hasSize(50);
        assertThat(map.getElementsByTagName("lastmod").getLength()).isEqualTo(listed.size());
        assertThat(web.get("/robots.txt").body()).contains("Sitemap: " + web.origin() + "/sitemap.xml");
        assertThat(web.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void mapsPagesThatAllAreThere() throws Exception {
        assertThat(overviews()).hasSizeGreaterThan(25).allSatisfy(path -> {
            var page = web.get(path, "Accept", "text/html");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(web.header(page, "Content-Type")).as(path).startsWith("text/html");
        });
    }

    /** The paths of the pages that are of no single thing, and of one question. */
    private List<String> overviews() throws Exception {
        return listed(xml(web.get("/sitemap.xml").body())).stream()
                .map(address -> address.substring(web.origin().length()))
                .filter(path -> !path.startsWith("/doc/"))
                .filter(path -> !path.startsWith("/questions/") || path.equals(QUESTION))
                .toList();
    }

    private static List<String> listed(Document map) {
        var places = map.getElementsByTagName("loc");
        return IntStream.range(0, places.getLength())
                .mapToObj(place -> places.item(place).getTextContent())
                .toList();
    }

    @Test
    void tellsBrowsersHowToSearch() throws Exception {
        Document description = xml(web.get("/opensearch.xml").body());
        assertThat(description.getElementsByTagName("ShortName").item(0).getTextContent())
                .isEqualTo("PolicyGraph");
        assertThat(web.get("/", "Accept", "text/html").body()).contains("rel=\"search\"");
        assertThat(found(description, "text/html")).contains("<h1", "/id/topic-botnets");
        assertThat(found(description, "application/json")).contains("topic-botnets");
    }

    /** What a browser gets that puts words into the template of a type. */
    private String found(Document description, String type) {
        var urls = description.getElementsByTagName("Url");
        String template = IntStream.range(0, urls.getLength())
                .mapToObj(place -> (Element) urls.item(place))
                .filter(url -> url.getAttribute("type").equals(type))
                .map(url -> url.getAttribute("template"))
                .findFirst()
                .orElseThrow();
        assertThat(template).startsWith(web.origin());
        var answer = web.get(
                template.substring(web.origin().length()).replace("{searchTerms}", "botnet%20attacks"), "Accept", type);
        assertThat(web.header(answer, "Content-Type")).startsWith(type);
        return answer.body();
    }

    @Test
    void saysToSearchEnginesWhatEveryPageIs() throws Exception {
        var paths = new ArrayList<>(overviews());
        paths.addAll(List.of("/search?q=botnets", "/sparql", "/releases/1", "/releases/1/diff/1"));
        for (String path : paths) {
            JsonNode said = said(path);
            assertThat(said.path("@context").asString()).as(path).isEqualTo("https://schema.org");
            assertThat(said.path("name").asString()).as(path).isNotBlank();
            if (said.path("@type").asString().endsWith("Page")) {
                assertThat(said.at("/isPartOf/@id").asString()).as(path).isEqualTo(DATASET.getURI());
                assertThat(said.path("description").asString()).as(path).isNotBlank();
                assertThat(path.contains("?") || said.path("url").asString().equals(web.origin() + path))
                        .as(path)
                        .isTrue();
            }
        }
        assertThat(said("/search?q=botnets").get("@type").asString()).isEqualTo("SearchResultsPage");
        assertThat(said("/fora").get("@type").asString()).isEqualTo("CollectionPage");
        assertThat(said("/help").get("@type").asString()).isEqualTo("WebPage");
    }

    /** The structured data of a page. */
    private JsonNode said(String path) {
        String page = web.get(path, "Accept", "text/html").body();
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(script.find()).as(path).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalog", "/doc/eu-us-cyber-dialogue", "/doc/fact-sheet-140326-01/s15b", "/ns"})
    void saysToSearchEnginesWhatAPageIs(String path) {
        JsonNode said = said(path);
        assertThat(said.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(said.get("@id").asString()).startsWith(BASE);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
