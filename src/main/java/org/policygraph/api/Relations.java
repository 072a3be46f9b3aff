package org.policygraph.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.catalogue.Terms;

/** Puts statements and what they speak of into the words of the wire. */
final class Relations {

    private final Catalogue catalogue;
    private final Languages languages;
    private final Map<Node, String> formerNames;

    Relations(Catalogue catalogue) {
        this(catalogue, Languages.ENGLISH, Map.of());
    }

    /** In the languages of a question. */
    Relations(Question question) {
        this(question.catalogue(), question.languages(), Map.of());
    }

    private Relations(Catalogue catalogue, Languages languages, Map<Node, String> formerNames) {
        this.catalogue = catalogue;
        this.languages = languages;
        this.formerNames = formerNames;
    }

    /** The same, with the names of what the release may not have any more. */
    Relations remembering(Map<Node, String> names) {
        return new Relations(catalogue, languages, names);
    }

    Wire.Relation relation(Statement statement) {
        Passage passage = statement.passage();
        String claim = statement.claim().getURI();
        return new Wire.Relation(
                reference(statement.subject()),
                term(statement.predicate()),
                end(statement.object()),
                passage.quote(),
                orNull(passage.page()),
                orNull(passage.row()),
                passage.sentence(),
                passage.document().getURI(),
                label(passage.document()),
                passage.node().getURI(),
                Addresses.of(passage),
                orNull(passage.modality()),
                orNull(passage.validTime()),
                earliest(passage.bounds()),
                latest(passage.bounds()),
                claim,
                Addresses.claim(catalogue.names().slug(statement.claim())));
    }

    List<Wire.Relation> relations(Collection<Statement> statements) {
        return statements.stream().map(this::relation).toList();
    }

    Wire.PassageView passage(Passage passage) {
        return new Wire.PassageView(
                passage.node().getURI(),
                passage.slug(),
                Addresses.of(passage),
                passage.document().getURI(),
                label(passage.document()),
                passage.sentence(),
                passage.quote(),
                orNull(passage.page()),
                orNull(passage.row()),
                passage.start(),
                passage.end(),
                orNull(passage.modality()),
                orNull(passage.validTime()),
                earliest(passage.bounds()),
                latest(passage.bounds()),
                passage.notes(),
                relations(catalogue.statements(passage)));
    }

    Wire.ClaimView claim(Statement statement) {
        return new Wire.ClaimView(statement.claim().getURI(), relation(statement), conflicts(List.of(statement)));
    }

    List<Wire.Conflict> conflicts(Collection<Statement> statements) {
        if (!catalogue.hasConflicts()) {
            return List.of();
        }
        return statements.stream()
                .flatMap(statement ->
                        catalogue.contradictions(statement.claim()).stream().map(other -> conflict(statement, other)))
                .toList();
    }

    Wire.Inference inference(Triple triple) {
        return new Wire.Inference(
                reference(triple.getSubject()), term(triple.getPredicate()), reference(triple.getObject()));
    }

    Wire.Reference reference(Node thing) {
        Optional<Entry> entry = catalogue.entry(thing);
        return new Wire.Reference(
                thing.toString(),
                entry.map(Entry::slug).orElse(null),
                label(thing),
                entry.flatMap(Addresses::of).orElse(null));
    }

    Wire.Term term(Node term) {
        return new Wire.Term(term.getURI(), Terms.name(term), catalogue.terms().label(term));
    }

    String label(Node thing) {
        return catalogue
                .entry(thing)
                .map(languages::label)
                .or(() -> catalogue.mappedLabel(thing))
                .or(() -> Optional.ofNullable(formerNames.get(thing)))
                .orElseGet(() -> thing.isURI() ? catalogue.terms().label(thing) : thing.toString());
    }

    static @Nullable LocalDate earliest(Interval interval) {
        return interval.earliest().orElse(null);
    }

    static @Nullable LocalDate latest(Interval interval) {
        return interval.latest().orElse(null);
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private Wire.Conflict conflict(Statement statement, Node other) {
        Wire.Relation contradictedBy =
                catalogue.statement(other).map(this::relation).orElse(null);
        return new Wire.Conflict(relation(statement), contradictedBy, other.toString());
    }

    Wire.End end(Node object) {
        if (!object.isLiteral()) {
            Wire.Reference thing = reference(object);
            return new Wire.End(thing.iri(), thing.slug(), thing.label(), thing.href(), null, null, null);
        }
        String value = object.getLiteralLexicalForm();
        return new Wire.End(
                null, null, value, null, value, orNull(object.getLiteralLanguage()), object.getLiteralDatatypeURI());
    }
}
