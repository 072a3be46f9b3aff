package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.source.Bundle;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.source.SourcedQuad;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.Store;

/**
 * Publishing a change gives what publishing all of it anew gives: the same release where both publish, and the same
 * violations where both refuse. The edits are random, and of documents of the project; many of them break something.
 */
class IncrementalTest {

    private static final int STEPS = 10;
    private static final Set<Quad> DOCUMENTS =
            documents("eu-us-fact-sheet-2014", "events-and-outcomes", "countries", "eu-corporate-bodies");

    private final MemoryStore store = new MemoryStore();
    private final Publisher publisher = Doors.to(store);

    @ParameterizedTest
    @MethodSource("seeds")
    void publishesAChangeAsItWouldPublishAllOfIt(long seed) {
        var edits = new Edits(new Random(seed));
        Set<Quad> accepted = DOCUMENTS;
        assertThat(publishedAsAnew(DOCUMENTS)).isEmpty();
        int published = 0;
        for (int step = 0; step < STEPS; step++) {
            Set<Quad> wanted = edits.of(accepted);
            if (publishedAsAnew(wanted).isEmpty()) {
                accepted = wanted;
                published++;
            }
        }
        assertThat(published).as("of %d changes", STEPS).isBetween(1, STEPS);
    }

    @Test
    void keepsAClaimThatIsNoLongerSpokenOf() {
        String[] folders = Stream.of(
                        Objects.requireNonNull(Path.of("documents").toFile().list()))
                .toArray(String[]::new);
        Set<Quad> all = documents(folders);
        Set<Quad> without = all.stream()
                .filter(quad -> !quad.getPredicate().getLocalName().equals("contradicts"))
                .collect(Collectors.toSet());
        assertThat(without).hasSizeLessThan(all.size());
        assertThat(publishedAsAnew(all)).isEmpty();
        assertThat(publishedAsAnew(without)).isEmpty();
        assertThat(publishedAsAnew(all)).isEmpty();
    }

    @Test
    void looksAtWhatRefersToAThingOfAnotherClass() {
        Minutes fair = Minutes.stored()
                .with("pg:participatesIn id:harbour-forum", "pg:participatesIn id:fair")
                .describing("id:fair a pg:Meeting ; skos:prefLabel \"Fair\"@en .");
        assertThat(publishedAsAnew(quads(fair.bundle()))).isEmpty();
        assertThat(publishedAsAnew(quads(fair.with("pg:Meeting", "pg:Report").bundle())))
                .anySatisfy(finding -> assertThat(finding).contains("The object of pg:participatesIn must be"));
    }

    /** Publishes as a change and anew, compares, and tells the violations. */
    private Set<String> publishedAsAnew(Set<Quad> wanted) {
        Publication changed = publisher.change(dataset -> replace(dataset, wanted), "change");
        var anew = new MemoryStore();
        Publication all = Doors.to(anew).change(dataset -> wanted.forEach(dataset::add), "anew");
        assertThat(violations(changed)).isEqualTo(violations(all));
        if (!(changed instanceof Publication.Refused)) {
            assertThat(content(store)).isEqualTo(content(anew));
            assertThat(store.current().record().contentHash())
                    .isEqualTo(anew.current().record().contentHash());
        }
        return violations(changed);
    }

    private static Set<Quad> documents(String... folders) {
        return Stream.of(folders)
                .map(folder -> SourceFolder.of(Path.of("documents", folder)))
                .flatMap(folder -> quads(new BundleReader(Doors.NAMES).read(folder)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Quad> quads(Bundle bundle) {
        return bundle.statements().stream().map(SourcedQuad::quad).collect(Collectors.toSet());
    }

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    private static void replace(DatasetGraph dataset, Set<Quad> wanted) {
        var authorship = new Authorship(Doors.SCHEMA, Doors.NAMES);
        List<Quad> unwanted = dataset.stream()
                .filter(quad -> authorship.isPeoples(quad.getGraph()) && !wanted.contains(quad))
                .toList();
        unwanted.forEach(dataset::delete);
        wanted.forEach(dataset::add);
    }

    /** Of two labels in one language either may be the one that is found to be too many. */
    private static Set<String> violations(Publication publication) {
        return publication instanceof Publication.Refused refused
                ? refused.report().findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
                        .map(finding -> finding.toString().replaceFirst(" \\(found: .*\\)$", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<Quad> content(Store store) {
        return store.current().dataset().stream()
                .filter(quad -> !quad.getGraph().equals(Doors.NAMES.releases()))
                .collect(Collectors.toSet());
    }

    /** Random edits of a set of statements. */
    private record Edits(Random random) {

        Set<Quad> of(Set<Quad> statements) {
            var edited = new HashSet<>(statements);
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                editOnce(edited);
            }
            return edited;
        }

        private void editOnce(Set<Quad> edited) {
            Quad any = anyOf(edited);
            switch (random.nextInt(9)) {
                case 0 -> edited.remove(any);
                case 1 -> edited.removeIf(isOfDocument(any.getGraph()));
                case 2 ->
                    DOCUMENTS.stream().filter(isOfDocument(some().getGraph())).forEach(edited::add);
                case 3, 4 -> edited.removeIf(isOfPassage(any.getGraph()));
                case 5 -> edited.add(some());
                case 6 -> exchangeObject(edited, any);
                case 7 -> exchangeObject(edited, anyClass(edited).orElse(any));
                default ->
                    edited.removeIf(quad -> quad.getPredicate().equals(any.getPredicate())
                            && quad.getSubject().equals(any.getSubject()));
            }
        }

        private Optional<Quad> anyClass(Set<Quad> statements) {
            List<Quad> classes = statements.stream()
                    .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                    .toList();
            return classes.isEmpty() ? Optional.empty() : Optional.of(classes.get(random.nextInt(classes.size())));
        }

        private void exchangeObject(Set<Quad> edited, Quad quad) {
            List<Node> others = DOCUMENTS.stream()
                    .filter(other -> other.getPredicate().equals(quad.getPredicate()))
                    .map(Quad::getObject)
                    .toList();
            edited.remove(quad);
            edited.add(Quad.create(
                    quad.getGraph(),
                    quad.getSubject(),
                    quad.getPredicate(),
                    others.get(random.nextInt(others.size()))));
        }

        private Quad some() {
            return anyOf(DOCUMENTS);
        }

        /** Each property is as probable as another, so that what is said rarely is edited as often as what is not. */
        private Quad anyOf(Set<Quad> statements) {
            Map<Node, List<Quad>> byPredicate = statements.stream().collect(Collectors.groupingBy(Quad::getPredicate));
            List<Node> predicates = List.copyOf(byPredicate.keySet());
            List<Quad> chosen = byPredicate.getOrDefault(
                    predicates.isEmpty() ? Node.ANY : predicates.get(random.nextInt(predicates.size())),
                    List.of(DOCUMENTS.iterator().next()));
            return chosen.get(random.nextInt(chosen.size()));
        }

        private static Predicate<Quad> isOfDocument(Node graph) {
            return quad -> Doors.NAMES.documentOf(quad.getGraph()).equals(Doors.NAMES.documentOf(graph));
        }

        private static Predicate<Quad> isOfPassage(Node graph) {
            return Doors.NAMES.isPassage(graph)
                    ? quad -> quad.getGraph().equals(graph) || quad.getSubject().equals(graph)
                    : quad -> false;
        }
    }
}
