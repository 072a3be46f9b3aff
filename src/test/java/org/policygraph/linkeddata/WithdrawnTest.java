package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.explore.Neighbourhoods;
import org.policygraph.http.ProblemException;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.page.Pages;
import org.policygraph.presence.ReleasePresences;
import org.policygraph.reader.Releases;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.things.Kept;
import org.policygraph.things.Surroundings;
import org.policygraph.things.ThingPages;
import org.policygraph.vocabulary.Names;
import org.springframework.mock.web.MockHttpServletRequest;

class WithdrawnTest {

    private static final Names NAMES = Names.standard();
    private static final Node OLD = NAMES.id("old-name");
    private static final Node NEW = NAMES.id("new-name");
    private static final String RELEASE = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            id:old-name owl:deprecated true ; dcterms:isReplacedBy id:new-name .
            id:new-name a pg:State ; skos:prefLabel "New name"@en .
            GRAPH id:report {
                id:old-name owl:deprecated true ; dcterms:isReplacedBy id:new-name .
                id:new-name a pg:State ; skos:prefLabel "New name"@en .
            }
            """;

    private final Dereferencing dereferencing = dereferencing();

    @Test
    void tellsOfWhatTheGraphMarksAsWithdrawn() {
        var answer = dereferencing.document("/old-name.nt", new MockHttpServletRequest());
        assertThat(answer.getStatusCode().value()).isEqualTo(410);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .contains("<" + OLD + "> <http://purl.org/dc/terms/isReplacedBy> <" + NEW + ">");
        assertThat(answer.getHeaders().getFirst("Link")).contains("<" + NEW + ">; rel=\"successor-version\"");
    }

    @Test
    void tellsOfWhatOnlyAnEarlierReleaseHad() {
        assertThatThrownBy(() -> dereferencing.document("/older-name", new MockHttpServletRequest()))
                .isInstanceOfSatisfying(ProblemException.class, gone -> {
                    assertThat(gone.problem().status()).isEqualTo(410);
                    assertThat(gone.problem().more()).containsEntry("isReplacedBy", NEW.getURI());
                    assertThat(gone.problem().headers().get("Link")).contains("successor-version");
                });
    }

    @Test
    void doesNotKnowWhatThereNeverWas() {
        assertThatThrownBy(() -> dereferencing.document("/never", new MockHttpServletRequest()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        absent -> assertThat(absent.problem().status()).isEqualTo(404));
    }

    private static Dereferencing dereferencing() {
        DatasetGraph content = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(RELEASE, Lang.TRIG).parse(content);
        var store = new MemoryStore();
        store.publish(new ReleaseRecord(2, Instant.EPOCH, "hash", "", "a test", 1, 0), content);
        var catalogues = new Catalogues(store, NAMES);
        FormerThings former = (thing, release) -> thing.equals(NAMES.id("older-name"))
                ? Optional.of(new FormerThing(thing, 1, Optional.of(NEW)))
                : Optional.empty();
        var pages = new Pages(Pages.TEMPLATES, true);
        return new Dereferencing(
                new Releases(store, catalogues),
                former,
                new Replies(new Contexts(NAMES)),
                pages,
                new ThingPages(
                        pages,
                        new Surroundings(
                                new Neighbourhoods(new ReleaseConnections(store, catalogues)),
                                new ReleaseConflicts(catalogues),
                                new ReleaseOverviews(store, catalogues),
                                new ReleasePresences(catalogues)),
                        new Kept()));
    }
}
