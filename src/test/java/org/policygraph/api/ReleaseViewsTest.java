package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.SmallRelease;
import org.policygraph.history.Change;
import org.policygraph.history.Quotation;
import org.policygraph.history.ThingChanges;
import org.policygraph.vocabulary.Pg;

class ReleaseViewsTest {

    private final Catalogue catalogue = SmallRelease.catalogue();
    private final Node dialogue = catalogue.names().id("dialogue");
    private final Node topic = catalogue.names().id("topic-gone");
    private final Node document = catalogue.names().id("report-gone");

    @Test
    void namesWhatIsGoneAsItWasCalled() {
        var quotation = new Quotation(catalogue.names().id("report-gone/s1"), document, "It turned to botnets.", 1);
        var change = new Change(
                Change.Kind.WITHDRAWN,
                dialogue,
                Pg.ADDRESSES,
                List.of(topic),
                List.of(),
                List.of(quotation),
                List.of());
        var names = Map.of(topic, "Botnets", document, "The report that is gone", dialogue, "An older name");
        var thing = new ReleaseViews(catalogue.names(), new Relations(catalogue))
                .thing(new ThingChanges(dialogue, "The dialogue", List.of(change), names));
        assertThat(thing.changes()).singleElement().satisfies(view -> {
            assertThat(view.subject().label()).isEqualTo("Dialogue of Málaga");
            assertThat(view.before()).extracting(Wire.End::label).containsExactly("Botnets");
            assertThat(view.evidenceBefore())
                    .extracting(ReleaseWire.QuotationView::documentTitle)
                    .containsExactly("The report that is gone");
        });
    }
}
