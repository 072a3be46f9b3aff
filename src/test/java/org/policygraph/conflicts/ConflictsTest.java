package org.policygraph.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;

/** Where the project's own documents disagree. */
class ConflictsTest {

    private static Conflicts conflicts;

    @BeforeAll
    static void publish() {
        var settings = Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of());
        try (var instance = Instance.open(settings)) {
            instance.synchronise();
            conflicts = Conflicts.in(new Catalogues(instance.store(), Names.standard()).current());
        }
    }

    @Test
    void putsAllClaimsOnOneMatterTogether() {
        List<Conflict> found = conflicts.of(id("global-alliance"));

        assertThat(found).hasSize(1);
        assertThat(values(found.getFirst())).containsExactlyInAnyOrder("53", "48", "54");
        assertThat(found.getFirst().natures()).containsExactly(Nature.CONTRADICTION);
    }

    @Test
    void findsPlansThatWereCarriedOutAtAnotherTime() {
        List<Conflict> found = conflicts.of(id("global-alliance-follow-up-conference"));

        assertThat(found).hasSize(1);
        assertThat(values(found.getFirst())).containsExactlyInAnyOrder("2014-10/2014-11", "2014-09-30");
        assertThat(found.getFirst().natures()).isEqualTo(EnumSet.allOf(Nature.class));
        assertThat(found).isEqualTo(conflicts.of(id("global-alliance-conference-2")));
    }

    @Test
    void namesEverySourceOfOnePosition() {
        Conflict conference =
                conflicts.of(id("global-alliance-follow-up-conference")).getFirst();

        assertThat(conference.positions())
                .filteredOn(position -> position.said().size() > 1)
                .singleElement()
                .satisfies(position -> assertThat(position.said())
                        .extracting(statement -> statement.passage().document())
                        .doesNotHaveDuplicates());
    }

    @Test
    void findsNothingOfWhatIsUndisputed() {
        assertThat(conflicts.of(id("topic-cybercrime"))).isEmpty();
        assertThat(conflicts.of(id("there-is-no-such-thing"))).isEmpty();
    }

    @Test
    void refusesAConflictOfOneSide() {
        List<Position> one = List.of(conflicts.all().getFirst().positions().getFirst());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict(EnumSet.of(Nature.CONTRADICTION), one))
                .withMessageContaining("1 position");
    }

    private static List<String> values(Conflict conflict) {
        return conflict.positions().stream()
                .map(position -> position.statement().object().getLiteralLexicalForm())
                .toList();
    }

    private static Node id(String slug) {
        return Names.standard().id(slug);
    }
}
