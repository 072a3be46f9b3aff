package org.policygraph.ask;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Labels;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.EdtfWords;

/** Puts the cells of an answer into words and links. To be used while the release is read. */
final class Cells {

    private static final String DAY = "\\d{4}(-\\d{2}){0,2}";
    private static final int MOST_QUOTES = 3;
    private static final int CODE_LENGTH = 3;

    private final Catalogue catalogue;
    private final Site site;
    private final Words words;
    private final Set<Node> values;

    /**
     * Of an answer.
     *
     * @param values what it was asked with
     */
    Cells(PinnedRelease release, Site site, Collection<Node> values) {
        this.values = Set.copyOf(values);
        this.catalogue = release.catalogue();
        this.site = site;
        this.words = new Words(release, site);
    }

    Cell cell(Column column, Map<String, Node> row) {
        return switch (column) {
            case Column.Fact fact -> fact(fact, row);
            case Column.Quote quote -> quote(quote, row);
        };
    }

    /** What a value is called. */
    String label(Node value) {
        return words.link(value).label();
    }

    /** The code of a state (ISO 3166-1 alpha-3), which may be given itself; empty if the release has none. */
    String code(Node state) {
        if (state.isLiteral()) {
            return state.getLiteralLexicalForm();
        }
        return catalogue.statements(state).stream()
                .filter(statement -> statement.subject().equals(state)
                        && statement.predicate().equals(SKOS.notation.asNode()))
                .map(Statement::object)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(code -> code.length() == CODE_LENGTH)
                .findFirst()
                .orElse("");
    }

    private Cell fact(Column.Fact fact, Map<String, Node> row) {
        Optional<Node> value = Optional.ofNullable(row.get(fact.name()));
        Optional<Node> label = Optional.ofNullable(row.get(fact.label())).filter(Node::isLiteral);
        if (value.isEmpty() && label.isEmpty()) {
            return new Cell.Empty();
        }
        if (value.filter(Node::isLiteral).isPresent() || value.isEmpty()) {
            return literal(value.or(() -> label).orElseThrow(), Charts.isPeriod(fact.name()));
        }
        Link link = words.link(value.get());
        return new Cell.Value(
                label.map(text -> new Link(text.getLiteralLexicalForm(), link.address(), text.getLiteralLanguage()))
                        .orElse(link),
                "",
                false);
    }

    private static Cell literal(Node value, boolean isPeriod) {
        String text = value.getLiteralLexicalForm();
        Object type = value.getLiteralDatatype();
        if (XSDDatatype.XSDboolean.equals(type)) {
            return new Cell.Value(Link.text(Boolean.parseBoolean(text) ? "yes" : "no"), "", false);
        }
        boolean isNumber = value.getLiteralValue() instanceof Number;
        boolean isDate = value.getLiteralDatatypeURI().equals(Edtf.DATATYPE);
        String note = isDate && !text.matches(DAY) ? EdtfWords.of(text, isPeriod) : "";
        return new Cell.Value(new Link(text, "", value.getLiteralLanguage()), note.equals(text) ? "" : note, isNumber);
    }

    private Cell quote(Column.Quote quote, Map<String, Node> row) {
        Optional<Passage> passage =
                Optional.ofNullable(row.get(quote.part("passage"))).flatMap(words::passage);
        int more = Optional.ofNullable(row.get(quote.more()))
                .map(count -> Integer.parseInt(count.getLiteralLexicalForm()))
                .orElse(0);
        if (passage.isPresent()) {
            return new Cell.Said(List.of(evidence(passage.get(), row)), more);
        }
        return Optional.ofNullable(row.get(quote.part(Column.QUOTE)))
                .<Cell>map(text -> new Cell.Said(List.of(bare(quote, text, row)), more))
                .orElseGet(Cell.Empty::new);
    }

    /** With the claim, where the passage makes one of what is in the row. */
    private Evidence evidence(Passage passage, Map<String, Node> row) {
        var known = new HashSet<>(row.values());
        known.addAll(values);
        return catalogue.statements(passage).stream()
                .filter(statement -> known.contains(statement.subject()) && known.contains(statement.object()))
                .findFirst()
                .map(words::evidence)
                .orElseGet(() -> words.evidence(passage));
    }

    private Evidence bare(Column.Quote quote, Node text, Map<String, Node> row) {
        return new Evidence(
                text.getLiteralLexicalForm(),
                Optional.ofNullable(row.get(quote.part("page")))
                        .map(page -> "page " + page.getLiteralLexicalForm())
                        .orElse(""),
                Optional.ofNullable(row.get(quote.part("modality")))
                        .map(Labels::localName)
                        .orElse(""),
                Link.to("modality", site.to("/help#modality")),
                Optional.ofNullable(row.get(quote.part("document")))
                        .map(words::link)
                        .orElseGet(() -> Link.text("")),
                Link.text(""),
                Link.text(""),
                List.of());
    }

    /** The sentences that make a statement; none for one that follows from others. */
    Cell said(Node subject, Node predicate, Node object) {
        Predicate<Statement> says = statement -> statement.subject().equals(subject)
                && statement.predicate().equals(predicate)
                && statement.object().equals(object);
        List<Evidence> all = catalogue.statements(subject).stream()
                .filter(says)
                .map(words::evidence)
                .toList();
        return all.isEmpty()
                ? new Cell.Empty()
                : new Cell.Said(all.stream().limit(MOST_QUOTES).toList(), Math.max(0, all.size() - MOST_QUOTES));
    }
}
