package org.policygraph.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.ForeignTerms;
import org.policygraph.vocabulary.Pg;

/** Puts what a release says into the words and links of a page. */
public final class Words {

    private static final int LONGEST_LABEL = 120;

    private final PinnedRelease release;
    private final Site site;
    private final Labels labels;
    private final SortedMap<String, String> prefixes;
    private final Map<Node, List<String>> columns = new HashMap<>();

    /** Those of a release, with links to addresses of a site. */
    public Words(PinnedRelease release, Site site) {
        this.release = release;
        this.site = site;
        this.labels = new Labels(release.union());
        this.prefixes = ShortNames.of(release.names());
    }

    /** A thing, a term or a text. */
    public Link link(Node node) {
        if (node.isLiteral()) {
            return new Link(node.getLiteralLexicalForm(), "", node.getLiteralLanguage());
        }
        return Link.to(shortened(label(node)), site.address(node).orElse(""));
    }

    /** What something is called; a passage is called by its words, other people's things by their short name or IRI. */
    public String label(Node node) {
        Optional<Passage> passage = passage(node);
        if (passage.isPresent()) {
            return "“" + shortened(passage.get().quote()) + "”";
        }
        Optional<Statement> claim = release.catalogue().statement(node);
        if (claim.isPresent()) {
            return sentence(claim.get());
        }
        return labels.statement(node)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElseGet(() -> unlabelled(node));
    }

    /** Ours by the end of its IRI, terms of others in plain words, or by the short name of their vocabulary. */
    private String unlabelled(Node node) {
        if (node.isBlank() || site.path(node).isPresent()) {
            return Labels.localName(node);
        }
        return ForeignTerms.verb(node).orElseGet(() -> shortName(node));
    }

    private String shortName(Node node) {
        return prefixes.entrySet().stream()
                .filter(prefix -> node.getURI().startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":"
                        + node.getURI().substring(prefix.getValue().length()))
                .findFirst()
                .orElseGet(node::getURI);
    }

    /** A statement as one reads it. */
    public String sentence(Statement statement) {
        return label(statement.subject()) + " " + label(statement.predicate()) + " "
                + shortened(object(statement).label());
    }

    /** What a statement says, with dates in words. */
    public Link object(Statement statement) {
        Node object = statement.object();
        if (!object.isLiteral() || !Edtf.DATATYPE.equals(object.getLiteralDatatypeURI())) {
            return link(object);
        }
        String date = object.getLiteralLexicalForm();
        return Link.text(statement.predicate().equals(Pg.TIME) ? EdtfWords.of(date, true) : EdtfWords.alone(date));
    }

    /** A statement, each part of which leads somewhere. */
    public StatementView statement(Statement statement) {
        return new StatementView(
                link(statement.subject()),
                link(statement.predicate()),
                object(statement),
                Link.to("claim", site.address(statement.claim()).orElse("")));
    }

    /** What a term means; empty if nothing says so. */
    public String definition(Node term) {
        return release.union()
                .find(term, SKOS.definition.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    /** The passage that an IRI names. */
    public Optional<Passage> passage(Node node) {
        return release.names().isPassage(node)
                ? release.catalogue().passage(release.names().slug(node))
                : Optional.empty();
    }

    /** What supports a statement. */
    public Evidence evidence(Statement statement) {
        return evidence(
                statement.passage(),
                Link.to("claim", site.address(statement.claim()).orElse("")));
    }

    /** What a passage says, whichever statement it supports. */
    public Evidence evidence(Passage passage) {
        return evidence(passage, Link.text(""));
    }

    private Evidence evidence(Passage passage, Link claim) {
        return new Evidence(
                passage.quote(),
                place(passage),
                passage.modality(),
                Link.to(passage.modality(), site.to("/help#modality")),
                link(passage.document()),
                Link.to("passage", site.address(passage.node()).orElse("")),
                claim,
                columns(passage));
    }

    private List<String> columns(Passage passage) {
        if (passage.row() == 0) {
            return List.of();
        }
        List<String> known = columns.computeIfAbsent(passage.document(), this::columns);
        return known.size() == RowCells.of(passage.quote()).size() ? known : List.of();
    }

    /** The first line of a table, in words. */
    private List<String> columns(Node document) {
        return release.dataset()
                .getGraph(release.names().text(document))
                .find(document, Pg.TEXT, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .map(text -> RowCells.of(text.lines().findFirst().orElse("")).stream()
                        .map(name -> name.replace("\"", "").replace('_', ' ').strip())
                        .toList())
                .orElse(List.of());
    }

    /** Where in its document a passage stands; empty if unknown. */
    public static String place(Passage passage) {
        if (passage.page() > 0) {
            return "page " + passage.page();
        }
        return passage.row() > 0 ? Evidence.ROW + passage.row() : "";
    }

    /** A text that fits into a line. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
