package org.policygraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** The first bundle says what its document says, and nothing else. */
final class FactSheetTest {

    private static final Path TOPICS = Path.of("ontology/topics.ttl");

    @Test
    void theListIsComplete() {
        assertThat(TextUnit.published()).hasSize(33);
        assertThat(Entity.register()).hasSize(107);
        assertThat(Relation.all()).hasSize(171);
        assertThat(Predicate.byName()).hasSize(55);
    }

    @Test
    void theFactSheetHasNoDefects() throws IOException {
        assertThat(new Acceptance().defects(FactSheet.stored())).isEmpty();
    }

    @Test
    void internationalForaAreAGroupAndAForum() throws IOException {
        var fora = new Entity("international-fora", List.of("ActorGroup", "Forum"));

        assertThat(new RegisterCheck(List.of(fora)).defects(FactSheet.stored().descriptions()))
                .isEmpty();
    }

    @Test
    void roleHoldingsAreDescribed() throws IOException {
        var holdings = Stream.of("chair-united-states", "secretariat-european-commission", "secretariat-united-states")
                .map(name -> new Entity("role-holding-" + name, List.of("RoleHolding")))
                .toList();

        assertThat(new RegisterCheck(holdings).defects(FactSheet.stored().descriptions()))
                .isEmpty();
    }

    @Test
    void theTopicSchemeHasEveryTopicOfTheRegister() {
        var topics = Entity.register().stream().filter(Entity::isTopic).toList();

        assertThat(new RegisterCheck(topics).defects(RDFDataMgr.loadGraph(TOPICS.toString())))
                .isEmpty();
    }

    @Test
    void theBundleLeavesTheDescriptionOfTopicsToTheScheme() throws IOException {
        assertThat(FactSheet.stored().descriptions().stream())
                .noneMatch(triple -> triple.getSubject().getURI().startsWith(Names.ID + "topic-"));
    }
}
