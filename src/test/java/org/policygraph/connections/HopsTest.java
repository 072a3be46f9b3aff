package org.policygraph.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;

/** What is a hop, and which hops are left when one asks for some statements only. */
class HopsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 3, 26);

    @Test
    void makesOneHopOfParallelStatementsTheSurestFirst() {
        Path path = only(paths(
                new Invented()
                        .says("report", "planned", "a", "participatesIn", "b")
                        .says("report", "asserted", "b", "hasParticipant", "a")
                        .says("other", "inferred", "a", "participatesIn", "b"),
                Wanted.all(4)));

        assertThat(path.weight()).isEqualTo(1);
        assertThat(path.hops())
                .singleElement()
                .satisfies(hop -> assertThat(hop.evidence())
                        .flatExtracting(Evidence::statements)
                        .extracting(statement -> statement.passage().modality())
                        .containsExactly("asserted", "planned", "inferred"));
    }

    @Test
    void takesAQualifiedRelationForOneHopBetweenWhatItIsAbout() {
        Path path = only(paths(participation("2012-01-01", "2013-12-31"), Wanted.all(1)));

        Evidence evidence = path.hops().getFirst().evidence().getFirst();
        assertThat(evidence.via()).contains(Invented.id("participation"));
        assertThat(evidence.statements())
                .extracting(Statement::object)
                .containsExactlyInAnyOrder(Invented.id("a"), Invented.id("b"));
        assertThat(path.weight()).isEqualTo(1);
    }

    @Test
    void reachesAQualifiedRelationItselfAndNeverGoesThroughIt() {
        Connections connections = participation("", "").connections();
        Ways ways = connections.ways(Wanted.all(2));
        assertThat(told(ways, "participation", "b"))
                .contains("participation -inForum-> b")
                .allMatch(path -> !path.contains("> participation") && !path.contains("- participation"));
        assertThat(ways.around(Invented.id("a"), () -> {}))
                .extracting(Neighbour::thing)
                .containsExactly(Invented.id("b"));
    }

    @Test
    void joinsHalvesOfDifferentPassagesOnlyWhereNoneTellsBoth() {
        var apart = new Invented()
                .is("q", "Participation", "", "")
                .says("q", "actor", "a")
                .says("other", "planned", "q", "inForum", "b");
        assertThat(only(paths(apart, Wanted.all(1))).weight()).isEqualTo(1.25);
        assertThat(only(paths(apart.says("q", "actor", "a").and("q", "inForum", "b"), Wanted.all(1)))
                        .hops()
                        .getFirst()
                        .evidence())
                .hasSize(1);
    }

    @Test
    void neverGoesThroughTheDocumentThatSpeaksOfBoth() {
        var invented = new Invented().says("report", "addresses", "a").says("report", "addresses", "b");
        assertThat(paths(invented, Wanted.all(4))).isEmpty();
        assertThat(told(invented.connections().ways(Wanted.all(4)), "report", "a"))
                .containsExactly("report -addresses-> a");
    }

    @Test
    void goesRoundAHubWhereTheWayIsNotTooLong() {
        var invented = new Invented()
                .says("a", "concerns", "hub")
                .says("hub", "concerns", "b")
                .says("a", "concerns", "c")
                .says("c", "concerns", "d")
                .says("d", "concerns", "b");
        for (int other = 0; other < 3; other++) {
            invented.says("hub", "concerns", "other-" + other);
        }
        // Through the hub 2 hops and log2(4) = 2; round it 3 hops and nothing, for there is one way on only.
        assertThat(paths(invented, Wanted.all(4))).extracting(Path::weight).containsExactly(3.0, 4.0);
        assertThat(paths(invented, Wanted.all(2))).extracting(Path::weight).containsExactly(4.0);
    }

    @Test
    void countsTheTopicSchemeOnlyWhereItIsAskedFor() {
        var invented = new Invented().broader("a", "b").says("b", "concerns", "c");
        assertThat(paths(invented, Wanted.all(4))).isEmpty();
        Path path = only(paths(invented, with(Set.of(), Set.of(), Set.of(), Set.of(), true)));
        assertThat(path.weight()).isEqualTo(2);
        assertThat(path.hops().getFirst().evidence()).isEmpty();
        assertThat(path.hops().getFirst().scheme())
                .singleElement()
                .satisfies(link -> assertThat(link.getPredicate()).isEqualTo(SKOS.broader.asNode()));
        assertThat(paths(invented, with(Set.of(), Set.of(SKOS.broader.asNode()), Set.of(), Set.of(), true)))
                .isEmpty();
        assertThat(paths(invented, with(Set.of(), Set.of(), Set.of(Invented.id("report")), Set.of(), true)))
                .isEmpty();
    }

    @Test
    void leavesOutOtherPredicatesDocumentsAndModalities() {
        var invented = new Invented()
                .says("report", "planned", "a", "addresses", "b")
                .says("other", "asserted", "b", "concerns", "a");
        Node addresses = Invented.term("addresses");
        assertThat(evidence(invented, Wanted.all(1))).containsExactly("concerns", "addresses");
        assertThat(evidence(invented, with(Set.of(addresses), Set.of(), Set.of(), Set.of(), false)))
                .containsExactly("addresses");
        assertThat(evidence(invented, with(Set.of(), Set.of(addresses), Set.of(), Set.of(), false)))
                .containsExactly("concerns");
        assertThat(evidence(invented, with(Set.of(), Set.of(), Set.of(Invented.id("report")), Set.of(), false)))
                .containsExactly("addresses");
        assertThat(evidence(invented, with(Set.of(), Set.of(), Set.of(), Set.of("planned"), false)))
                .containsExactly("addresses");
    }

    @Test
    void leavesOutOnlyWhatIsKnownNotToHold() {
        assertThat(onDay(new Invented().says("a", "addresses", "b"))).isTrue();
        assertThat(onDay(new Invented().says("a", "addresses", "b").holds("2014-03-26", "2014-03-26")))
                .isTrue();
        assertThat(onDay(new Invented().says("a", "addresses", "b").holds("2014-03-27", "")))
                .isFalse();
        assertThat(onDay(new Invented().says("a", "addresses", "b").holds("", "2014-03-25")))
                .isFalse();
        assertThat(onDay(participation("2012-01-01", ""))).isTrue();
        assertThat(onDay(participation("2012-01-01", "2013-12-31"))).isFalse();
        assertThat(onDay(participation("2014-03-27", ""))).isFalse();
    }

    @Test
    void letsWhatAStateDidToATreatyHoldFromThenOn() {
        assertThat(onDay(action("2012-01-01", "2012-01-01"))).isTrue();
        assertThat(onDay(action("2014-03-27", "2014-03-27"))).isFalse();
    }

    @Test
    void weighsAHopByTheEvidenceThatIsLeft() {
        var invented = new Invented()
                .says("report", "asserted", "a", "addresses", "b")
                .says("report", "unverified", "a", "concerns", "b");
        assertThat(only(paths(invented, Wanted.all(1))).weight()).isEqualTo(1);
        Wanted unverified = with(Set.of(), Set.of(), Set.of(), Set.of("unverified"), false);
        assertThat(only(paths(invented, unverified)).weight()).isEqualTo(1.5);
        assertThat(invented.connections().ways(unverified).links()).isEqualTo(1);
    }

    private static boolean onDay(Invented invented) {
        var wanted = new Wanted(List.of(new Interval(DAY, DAY)), Set.of(), Set.of(), Set.of(), Set.of(), false, 1);
        return !paths(invented, wanted).isEmpty();
    }

    private static Invented participation(String earliest, String latest) {
        return new Invented()
                .is("participation", "Participation", earliest, latest)
                .says("participation", "actor", "a")
                .and("participation", "inForum", "b");
    }

    private static Invented action(String earliest, String latest) {
        return new Invented()
                .is("action", "TreatyAction", earliest, latest)
                .says("action", "state", "a")
                .and("action", "treaty", "b");
    }

    private static Wanted with(
            Set<Node> predicates, Set<Node> without, Set<Node> documents, Set<String> modalities, boolean scheme) {
        return new Wanted(List.of(), predicates, without, documents, modalities, scheme, 4);
    }

    private static List<Path> paths(Invented invented, Wanted wanted) {
        return invented.connections()
                .ways(wanted)
                .between(Invented.id("a"), Invented.id("b"), 10, () -> {})
                .paths();
    }

    private static Stream<String> told(Ways ways, String from, String to) {
        return ways.between(Invented.id(from), Invented.id(to), 10, () -> {}).paths().stream()
                .map(Told::path);
    }

    private static List<String> evidence(Invented invented, Wanted wanted) {
        return only(paths(invented, wanted)).hops().getFirst().evidence().stream()
                .flatMap(evidence -> evidence.statements().stream())
                .map(statement -> statement.predicate().getURI().replaceFirst(".*#", ""))
                .toList();
    }

    private static Path only(List<Path> paths) {
        assertThat(paths).hasSize(1);
        return paths.getFirst();
    }
}
