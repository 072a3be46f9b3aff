package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.index.EditedDataset;
import org.policygraph.index.IndexedDataset;
import org.policygraph.source.Bundle;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Pg;

class ValidityTest {

    private static final Node ARCADIA = Doors.NAMES.id("arcadia");
    private static final Node FORUM = Doors.NAMES.id("harbour-forum");
    private static final Node FAIR = Doors.NAMES.id("fair");
    private static final Node SEAT = Doors.NAMES.id("seat");

    private final MemoryStore store = new MemoryStore();
    private ReleaseView release = store.current();
    private final Validity validity = new Validity(Doors.SCHEMA, Doors.NAMES);

    @Test
    void leavesOutWhatAPassageSaysOfAnotherTimeAndWhatFollowsFromIt() {
        publish(Minutes.stored().bundle());
        Set<Quad> before = quads(at("2009-12-31"));
        assertThat(before)
                .noneMatch(quad ->
                        quad.getSubject().equals(ARCADIA) && quad.getPredicate().equals(term("participatesIn")))
                .noneMatch(quad -> quad.getPredicate().equals(Pg.HAS_PARTICIPANT))
                .noneMatch(quad -> quad.getPredicate().equals(Pg.OBJECT)
                        && quad.getObject().equals(FORUM))
                .contains(
                        Quad.create(Quad.defaultGraphIRI, FORUM, term("addresses"), Doors.NAMES.id("topic-cybercrime")))
                .anyMatch(quad -> quad.getSubject().equals(Doors.NAMES.id("minutes/s2"))
                        && quad.getPredicate().equals(Pg.EXACT_QUOTE));
    }

    @Test
    void isTheReleaseItselfWhereNothingIsLeftOut() {
        publish(Minutes.stored().bundle());
        assertThat(validity.at(release, LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1)))
                .isSameAs(release);
        assertThat(validity.at(release, LocalDate.of(2009, 1, 1), LocalDate.of(2010, 12, 31)))
                .isSameAs(release);
    }

    @Test
    void leavesOutEventsThatHadNotHappenedAndRolesThatWereNotHeld() {
        // Compiled only: a meeting and a role of which no sentence speaks are refused.
        release = compiled(Minutes.stored()
                .describing("id:fair a pg:Meeting ; skos:prefLabel \"Fair\"@en ; pg:date \"2012-05\"^^edtf:EDTF ."
                        + " id:seat a pg:RoleHolding ; pg:time \"2011/2013\"^^edtf:EDTF .")
                .bundle());
        assertThat(things("2010-06-01")).doesNotContain(FAIR, SEAT);
        assertThat(things("2011-06-01")).contains(SEAT).doesNotContain(FAIR);
        assertThat(things("2012-05-15")).contains(SEAT, FAIR);
        assertThat(things("2014-01-01")).contains(FAIR).doesNotContain(SEAT);
    }

    @Test
    void saysOfEachTimeWhatPublishingThatAloneWouldSay() {
        var reader = new BundleReader(Doors.NAMES);
        publish(Stream.of("eu-us-fact-sheet-2014", "events-and-outcomes", "countries", "eu-corporate-bodies")
                .map(folder -> reader.read(SourceFolder.of(Path.of("documents", folder))))
                .toArray(Bundle[]::new));
        var authorship = new Authorship(Doors.SCHEMA, Doors.NAMES);
        for (String day : List.of("2005-01-01", "2010-11-20", "2012-12-05", "2013-06-30", "2014-03-26", "2030-01-01")) {
            Set<Quad> shown = quads(at(day));
            var anew = new Compiler(Doors.SCHEMA).compile(new Candidate(authorship, edit(authorship, shown)));
            assertThat(shown.stream()
                            .filter(quad -> !quad.getGraph().equals(Doors.NAMES.releases()))
                            .collect(Collectors.toSet()))
                    .as(day)
                    .isEqualTo(anew.content().stream().collect(Collectors.toSet()));
        }
    }

    @Test
    void tellsReleasesAndTimesApart() {
        publish(Minutes.stored().bundle());
        ReleaseView before = at("2009-12-31");
        assertThat(before.record().number()).isEqualTo(release.record().number());
        assertThat(before.record())
                .isNotEqualTo(release.record())
                .isEqualTo(at("2001-01-01").record());
        assertThat(at("2009-12-31")).isSameAs(before);
    }

    private static EditedDataset edit(Authorship authorship, Set<Quad> shown) {
        var edited = new EditedDataset(IndexedDataset.EMPTY);
        shown.stream().filter(quad -> authorship.isPeoples(quad.getGraph())).forEach(edited::add);
        return edited;
    }

    private void publish(Bundle... bundles) {
        assertThat(Doors.to(store).publish(List.of(bundles), "test")).isInstanceOf(Publication.Published.class);
        release = store.current();
    }

    private static ReleaseView compiled(Bundle bundle) {
        var candidate =
                new Candidate(new Authorship(Doors.SCHEMA, Doors.NAMES), new EditedDataset(IndexedDataset.EMPTY));
        candidate.replace(List.of(bundle));
        return ReleaseView.of(
                ReleaseRecord.NONE,
                new Compiler(Doors.SCHEMA).compile(candidate).content());
    }

    private ReleaseView at(String day) {
        return validity.at(release, LocalDate.parse(day), LocalDate.parse(day));
    }

    private Set<Node> things(String day) {
        return quads(at(day)).stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private static Set<Quad> quads(ReleaseView view) {
        return view.dataset().stream().collect(Collectors.toSet());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }
}
