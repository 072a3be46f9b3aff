package org.policygraph.linkeddata;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.browser.BrowserExtension;
import org.policygraph.browser.Scheme;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Scripts;
import org.policygraph.browser.Visits;
import org.policygraph.browser.Width;
import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a reader sees of a second release: what has changed, and what is withdrawn. */
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because others expect the first release.
        properties = {
            "policygraph.store=memory",
            "spring.main.banner-mode=off",
            "spring.application.name=changes-in-browser"
        })
class ChangesInBrowserIT {

    private static final Names NAMES = Names.standard();
    private static final Node DOCUMENT = NAMES.id("fact-sheet-140326-01");
    private static final Node PASSAGE = NAMES.id("fact-sheet-140326-01/s15b");
    private static final Node DIALOGUE = NAMES.id("eu-us-cyber-dialogue");
    private static final Node OLD = NAMES.id("aim-reduce-availability");
    private static final Node NEW = NAMES.id("aim-lower-availability");

    private final Store store;
    private final Publisher publisher;

    ChangesInBrowserIT(@Autowired Store store, @Autowired Publisher publisher) {
        this.store = store;
        this.publisher = publisher;
    }

    @BeforeEach
    void publishOnce() {
        if (store.releases().size() == 1) {
            Publication second = publisher.change(ChangesInBrowserIT::change, "The second reading of the fact sheet");
            org.assertj.core.api.Assertions.assertThat(second).isInstanceOf(Publication.Published.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/releases, 200, The second reading of the fact sheet",
        "/releases/2, 200, What has changed",
        "/releases/1/diff/2, 200, Promotion and protection of human rights online;",
        "/releases/2/diff/1, 200, withdrawn",
        "/doc/eu-us-cyber-dialogue, 200, Botnet attacks",
        "/doc/aim-reduce-availability, 410, withdrawn"
    })
    void isGoodOnEveryScreen(String path, int status, String words, Visits visits) {
        var desk = visits.open(path, Screen.DESK);
        assertThat(desk.page().locator("main")).containsText(words);
        String name = "changes" + path.replace('/', '-');
        desk.look()
                .isAnswered(status >= 400)
                .keepsToItself()
                .fits()
                .arrivesLightAndStill(false)
                .isAccessible()
                .isKept(name + "-wide");
        desk.turnTo(Width.TABLET, Scheme.LIGHT);
        desk.look().fits();
        var phone = visits.open(path, new Screen(Width.PHONE, Scheme.DARK, Scripts.ON));
        phone.look().fits().arrivesLightAndStill(false).isAccessible().isKept(name + "-narrow");
    }

    /** Something more is said, something less, something is called otherwise, and an identifier is replaced. */
    private static void change(DatasetGraph release) {
        release.add(PASSAGE, DIALOGUE, Pg.ADDRESSES, NAMES.id("topic-botnets"));
        release.add(DOCUMENT, DIALOGUE, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang("Cyber dialogue", "en"));
        release.delete(PASSAGE, DIALOGUE, Pg.ADDRESSES, NAMES.id("topic-human-rights-online"));
        for (Quad quad : quadsOf(release)) {
            release.delete(quad);
            release.add(quad.getGraph(), renamed(quad.getSubject()), quad.getPredicate(), renamed(quad.getObject()));
        }
        release.add(DOCUMENT, OLD, RDF.type.asNode(), Pg.AIM);
        release.add(DOCUMENT, OLD, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Less availability", "en"));
        release.add(DOCUMENT, OLD, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true));
        release.add(DOCUMENT, OLD, DCTerms.isReplacedBy.asNode(), NEW);
    }

    private static List<Quad> quadsOf(DatasetGraph release) {
        return release.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad -> quad.getGraph().getURI().startsWith(DOCUMENT.getURI()))
                .filter(quad ->
                        quad.getSubject().equals(OLD) || quad.getObject().equals(OLD))
                .toList();
    }

    private static Node renamed(Node node) {
        return node.equals(OLD) ? NEW : node;
    }
}
