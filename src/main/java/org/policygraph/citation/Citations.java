package org.policygraph.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Pg;

/** The citations of what a release says. Values are those of the graph; what it does not say is left out. */
public final class Citations {

    private static final Map<Node, Citation.Kind> KINDS =
            Map.of(Pg.REPORT, Citation.Kind.REPORT, Pg.TABLE, Citation.Kind.DATASET, Pg.TREATY, Citation.Kind.TREATY);

    private final Catalogue catalogue;
    private final LocalDate accessed;

    /**
     * Of a release.
     *
     * @param accessed the day on which it is seen
     */
    public Citations(Catalogue catalogue, LocalDate accessed) {
        this.catalogue = catalogue;
        this.accessed = accessed;
    }

    /** Of a statement of a passage. */
    public Citation of(Statement statement) {
        String words = label(statement.subject()) + " – " + catalogue.terms().label(statement.predicate()) + " – "
                + label(statement.object());
        return of(statement.passage().document(), statement.claim().getURI(), Optional.of(statement.passage()), words);
    }

    /** Of a passage. */
    public Citation of(Passage passage) {
        return of(passage.document(), passage.node().getURI(), Optional.of(passage), "");
    }

    /** Of a document. */
    public Citation of(Entry document) {
        return of(document.node(), document.node().getURI(), Optional.empty(), "");
    }

    /** Of a thing of any kind: of a document as of a work, of anything else as of what the release says of it. */
    public Citation ofThing(Entry thing) {
        return thing.is(Kind.DOCUMENT)
                ? of(thing)
                : made(
                        Citation.Kind.PAGE,
                        thing.label(),
                        thing.kinds().stream().map(catalogue.terms()::label).collect(Collectors.joining(", ")),
                        thing.slug(),
                        thing.node().getURI(),
                        edition());
    }

    /** Of a release as a whole, which need not be the one that the others are cited from. */
    public Citation ofRelease(ReleaseRecord release) {
        return made(
                Citation.Kind.DATASET,
                "PolicyGraph, release " + release.number(),
                "",
                "policygraph-release-" + release.number(),
                catalogue.names().release(release.number()).getURI(),
                edition(release));
    }

    /**
     * Of an answer that was found in the release.
     *
     * @param title of the question
     * @param asked what was asked in particular; empty if nothing
     * @param name of the question
     * @param address of the answer
     */
    public Citation ofAnswer(String title, String asked, String name, String address) {
        return made(
                Citation.Kind.DATASET,
                title,
                asked,
                name + "-release-" + catalogue.record().number(),
                address,
                edition());
    }

    private Citation made(
            Citation.Kind kind, String title, String detail, String key, String address, Citation.Edition edition) {
        return new Citation(
                key,
                kind,
                title,
                detail,
                List.of(),
                List.of(),
                edition.released().toString(),
                0,
                0,
                "",
                "",
                List.of(),
                address,
                edition,
                accessed);
    }

    private Citation of(Node document, String address, Optional<Passage> passage, String statement) {
        Optional<Entry> entry = catalogue.entry(document);
        return new Citation(
                key(address),
                entry.map(Citations::kind).orElse(Citation.Kind.DOCUMENT),
                printed(entry, DCTerms.title.asNode()).findFirst().orElseGet(() -> label(document)),
                String.join(", ", printed(entry, DCTerms.identifier.asNode()).toList()),
                linked(entry, DCTerms.creator.asNode()).map(this::label).toList(),
                Stream.concat(
                                linked(entry, DCTerms.publisher.asNode()).map(this::label),
                                printed(entry, DC_11.publisher.asNode()))
                        .toList(),
                entry.stream()
                        .flatMap(each -> each.dates().stream())
                        .findFirst()
                        .orElse(""),
                passage.map(Passage::page).orElse(0),
                passage.map(Passage::row).orElse(0),
                passage.map(Passage::quote).orElse(""),
                statement,
                linked(entry, DCTerms.source.asNode()).map(Node::getURI).toList(),
                address,
                edition(),
                accessed);
    }

    private Citation.Edition edition() {
        return edition(catalogue.record());
    }

    private static Citation.Edition edition(ReleaseRecord release) {
        return new Citation.Edition(
                release.number(), release.issued().atZone(ZoneOffset.UTC).toLocalDate(), release.documents());
    }

    private String key(String address) {
        return address.substring(catalogue.names().ids().length()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static Citation.Kind kind(Entry document) {
        return KINDS.entrySet().stream()
                .filter(each -> document.classes().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(Citation.Kind.DOCUMENT);
    }

    private static Stream<String> printed(Optional<Entry> entry, Node property) {
        return entry.stream().flatMap(each -> each.printed(property).stream());
    }

    private static Stream<Node> linked(Optional<Entry> entry, Node relation) {
        return entry.stream()
                .flatMap(each -> each.linked(relation).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI));
    }

    private String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return catalogue
                .entry(node)
                .map(Entry::label)
                .or(() -> catalogue.mappedLabel(node))
                .orElseGet(node::toString);
    }
}
