package org.policygraph.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Statement;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/**
 * Connections that a reader of the EU-US fact sheet finds in it, and no others. The numbers R… are those of
 * the list of relations against which the fact sheet is accepted.
 */
class FactSheetConnectionsTest {

    private static final Connections SHEET = sheet();

    @Test
    void connectsTheBudapestConventionWithHumanRightsOnline() {
        // R108, R100, R106, R12
        List<Path> paths = paths("budapest-convention", "topic-human-rights-online", 4);

        assertThat(Told.path(paths.getFirst()))
                .isEqualTo("budapest-convention <-promotes- eu-us-working-group"
                        + " -hasPriority-> priority-coordinating-positions -concerns-> international-fora"
                        + " -addresses-> topic-human-rights-online");
        assertThat(paths.getFirst().hops())
                .extracting(hop -> statement(hop).passage().sentence())
                .containsExactly("S20", "S20", "S20", "S3");
        // The list has 27 things beside the working group, 2 beside the priority and 5 beside the fora.
        assertThat(paths.getFirst().through()).extracting(Through::neighbours).containsExactly(27, 2, 5);
        assertThat(paths.getFirst().weight()).isCloseTo(4 + Math.log(26) / Math.log(2) + 2, within(0.001));
        assertThat(paths)
                .extracting(Told::path)
                .contains("budapest-convention <-promotes- eu-us-working-group -hasParticipant-> european-union"
                        + " <-hasParticipant- eu-us-cyber-dialogue -addresses-> topic-human-rights-online");
    }

    @Test
    void leadsFromTheSummitToEachOutcomeThroughTheWorkingGroup() {
        // R58 and R76 to R81
        for (String outcome : List.of(
                "cyber-incident-table-top-exercise-2011",
                "workshops-industrial-control-systems-smart-grids",
                "workshops-intermediaries-awareness-raising",
                "launch-global-alliance",
                "signature-joint-declaration-children",
                "work-domain-names-ip-addresses")) {
            Path best = paths("eu-us-summit-2010", outcome, 2).getFirst();
            assertThat(Told.path(best))
                    .isEqualTo("eu-us-summit-2010 <-establishedAt- eu-us-working-group -hasOutcome-> " + outcome);
            assertThat(statement(best.hops().getFirst()).passage().quote())
                    .startsWith("This working group, created by the EU-US Summit in November 2010");
        }
    }

    @Test
    void tellsWhoHeldWhichRoleInOneHop() {
        Path best = paths("european-commission", "role-secretariat", 1).getFirst();
        assertThat(Told.path(best))
                .isEqualTo("european-commission =role-holding-secretariat-european-commission= role-secretariat");
    }

    @Test
    void doesNotConnectWhatOnlyTheDocumentHasInCommon() {
        // Both topics stand in the title alone (R5, R6).
        assertThat(paths("topic-cyberspace", "topic-cyber-security", 2))
                .noneMatch(path -> Told.path(path).contains("fact-sheet-140326-01"));
        assertThat(Told.path(
                        paths("fact-sheet-140326-01", "topic-cyberspace", 1).getFirst()))
                .isEqualTo("fact-sheet-140326-01 -addresses-> topic-cyberspace");
    }

    @Test
    void saysThatNothingConnectsWhatNothingConnects() {
        assertThat(paths("topic-cyberspace", "role-chair", 6)).isEmpty();
    }

    @Test
    void leavesOutWhatIsOnlyPlanned() {
        // R39 and R40 are planned, so that without them the dialogue has no participants.
        Set<String> asserted = Set.of("asserted");
        var wanted = new Wanted(List.of(), Set.of(), Set.of(), Set.of(), asserted, false, 1);
        Predicate<Wanted> connected = each -> !SHEET.ways(each)
                .between(Invented.id("eu-us-cyber-dialogue"), Invented.id("european-union"), 1, () -> {})
                .paths()
                .isEmpty();
        assertThat(connected.test(Wanted.all(1))).isTrue();
        assertThat(connected.test(wanted)).isFalse();
    }

    @Test
    void ranksWhatAddressesATopicBeforeWhatSharesAForumWithIt() {
        List<String> around =
                SHEET.ways(Wanted.all(3)).around(Invented.id("topic-human-rights-online"), () -> {}).stream()
                        .map(neighbour -> Told.slug(neighbour.thing()))
                        .toList();
        // CQ1: the dialogue and the unnamed fora address it.
        assertThat(around.subList(0, 2)).containsExactlyInAnyOrder("eu-us-cyber-dialogue", "international-fora");
        assertThat(around).contains("topic-norms-of-behaviour", "european-union");
        assertThat(around.indexOf("topic-norms-of-behaviour")).isLessThan(around.indexOf("european-union"));
    }

    private static List<Path> paths(String from, String to, int most) {
        return SHEET.ways(Wanted.all(most))
                .between(Invented.id(from), Invented.id(to), 100, () -> {})
                .paths();
    }

    private static Statement statement(Hop hop) {
        return hop.evidence().getFirst().statements().getFirst();
    }

    private static Connections sheet() {
        var settings = Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of());
        try (var instance = Instance.open(settings)) {
            var bundle =
                    instance.reader().read(SourceFolder.of(java.nio.file.Path.of("documents/eu-us-fact-sheet-2014")));
            instance.publisher().publish(List.of(bundle), "the fact sheet alone");
            return Connections.of(new Catalogues(instance.store(), Names.standard()).current());
        }
    }
}
