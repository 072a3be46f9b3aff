package org.policygraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.SmallRelease;
import org.policygraph.catalogue.Statement;

class NetworkBuilderTest {

    private final Catalogue catalogue = SmallRelease.catalogue();
    private final List<Statement> said = catalogue.statements(catalogue.names().id("dialogue"));
    private final Origin origin = NetworkBuilder.origin(catalogue, "A test", "/api/matrix");
    private final Tie tie =
            new Tie(catalogue.names().id("dialogue"), catalogue.names().id("topic-fraud"), "has to do with", false);

    @Test
    void provesATieWithStatementsAndGivesItAnIdOfItsOwn() {
        NetworkBuilder builder = builder(10, 10);
        builder.prove(tie, said.stream().map(Proof::of).toList());
        builder.prove(tie, said.stream().map(Proof::of).toList());
        builder.weigh(tie, 0.5, Map.of("reasons", 2.0));

        Edge edge = builder.network(origin).edges().getFirst();
        assertThat(edge.id()).isEqualTo("edge-1");
        assertThat(edge.weight()).isEqualTo(0.5);
        assertThat(edge.measures()).containsEntry("reasons", 2.0);
        assertThat(edge.evidence())
                .extracting(Evidence::claim)
                .containsExactlyElementsOf(
                        said.stream().map(each -> each.claim().getURI()).toList());
    }

    @Test
    void saysThatEvidenceWasLeftOut() {
        NetworkBuilder builder = builder(10, 1);
        assertThat(said).hasSizeGreaterThan(1);
        builder.prove(tie, said.stream().map(Proof::of).toList());

        Network network = builder.network(origin.truncatedBy("1 of 2 pairs"));
        assertThat(network.edges().getFirst().evidence()).hasSize(1);
        assertThat(network.origin().completeness()).isEqualTo("truncated: 1 of 2 pairs; 1 pieces of evidence");
    }

    @Test
    void saysThatEdgesWereLeftOut() {
        NetworkBuilder builder = builder(1, 10);
        builder.prove(tie, List.of());
        assertThat(builder.network(origin).origin().completeness()).isEqualTo("complete");

        builder.prove(new Tie(tie.to(), tie.from(), "has to do with", true), List.of());
        Network network = builder.network(origin);
        assertThat(network.edges()).hasSize(1);
        assertThat(network.origin().completeness()).isEqualTo("truncated: 1 edges");
    }

    private NetworkBuilder builder(int mostEdges, int mostProofs) {
        return new NetworkBuilder(catalogue, Entry::label, mostEdges, mostProofs);
    }
}
