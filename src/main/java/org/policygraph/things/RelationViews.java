package org.policygraph.things;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ShortNames;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.things.RelationView.RowView;
import org.policygraph.things.RelationView.ValueView;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;
import org.springframework.web.util.UriUtils;

/** Puts relations of one thing into the words and links of a page. */
final class RelationViews {

    /** From so many rows on, each has one line. */
    private static final int MANY_ROWS = 7;

    private static final int MOST_SENTENCES = 3;

    private final PinnedRelease release;
    private final Site site;
    private final Words words;
    private final Node thing;
    private final Sentences sentences;

    RelationViews(PinnedRelease release, Site site, Words words, Node thing) {
        this.release = release;
        this.site = site;
        this.words = words;
        this.thing = thing;
        this.sentences = new Sentences(words);
    }

    /**
     * A relation.
     *
     * @param values all its values, or a page of them
     * @param total how many there are
     * @param most how many of these are shown
     */
    RelationView view(Relation relation, List<Valued> values, int total, int most) {
        List<Valued> shown = values.subList(0, Math.min(most, values.size()));
        boolean mixed = kinds(shown).distinct().limit(2).count() > 1;
        List<List<Valued>> rows = rows(shown);
        return new RelationView(
                Phrases.link(relation, words),
                words.definition(relation.predicate()),
                total,
                rows.size() > MANY_ROWS,
                relation.equals(TreatyActions.OF_TREATY) ? TreatyActions.COLUMNS : List.of(),
                rows.stream().map(row -> row(relation, row, mixed)).toList(),
                total > shown.size() ? address(relation, "") : "");
    }

    /** Where all values of a relation are listed, or all sentences about one of them. */
    String address(Relation relation, String value) {
        String path = LinksController.PATH + Site.encoded(release.names().slug(thing)) + "?relation="
                + encoded(name(relation, release))
                + (value.isEmpty() ? "" : "&value=" + encoded(value));
        return site.to(path);
    }

    /** What a relation is called in an address. */
    static String name(Relation relation, PinnedRelease release) {
        String iri = relation.predicate().getURI();
        String name = iri.startsWith(Pg.NAMESPACE)
                ? iri.substring(Pg.NAMESPACE.length())
                : ShortNames.of(release.names()).entrySet().stream()
                        .filter(prefix -> iri.startsWith(prefix.getValue()))
                        .map(prefix -> prefix.getKey() + ":"
                                + iri.substring(prefix.getValue().length()))
                        .findFirst()
                        .orElse(iri);
        return relation.incoming() ? "-" + name : name;
    }

    private static List<List<Valued>> rows(List<Valued> values) {
        Map<Object, List<Valued>> rows = new LinkedHashMap<>();
        values.forEach(valued -> rows.computeIfAbsent(Sentences.key(valued), none -> new ArrayList<>())
                .add(valued));
        return List.copyOf(rows.values());
    }

    private RowView row(Relation relation, List<Valued> row, boolean mixed) {
        int count = Sentences.count(row);
        boolean single = row.size() == 1;
        return new RowView(
                row.stream().map(valued -> value(relation, valued, mixed)).toList(),
                row.getFirst().origin(),
                sentences.of(row, 0, MOST_SENTENCES),
                Math.max(0, count - MOST_SENTENCES),
                count > MOST_SENTENCES
                        ? address(relation, single ? key(row.getFirst().value()) : "")
                        : "");
    }

    /** How a value is named in an address. */
    String key(Node value) {
        return release.names().isId(value) ? release.names().slug(value) : value.toString();
    }

    ValueView value(Relation relation, Valued valued, boolean mixed) {
        return new ValueView(
                label(relation, valued.value()),
                mixed ? kinds(List.of(valued)).findFirst().map(words::label).orElse("") : "",
                details(relation, valued),
                isContradicted(valued.said()));
    }

    private List<Link> details(Relation relation, Valued valued) {
        if (relation.equals(TreatyActions.OF_TREATY)) {
            return new TreatyActions(release, words).cells(valued.by());
        }
        return valued.by().isEmpty()
                ? own(valued.value())
                : valued.by().stream()
                        .sorted(Comparator.comparing(this::firstDate))
                        .map(by -> detail(relation, by))
                        .toList();
    }

    /** What has no date comes last. */
    private String firstDate(Node by) {
        return release.catalogue().entry(by).map(Entry::dates).orElse(List.of()).stream()
                .findFirst()
                .orElse("~");
    }

    private Link label(Relation relation, Node value) {
        Link link = words.link(value);
        if (value.isLiteral() && value.getLiteralDatatypeURI().endsWith("EDTF")) {
            return Link.text(EdtfWords.of(
                    value.getLiteralLexicalForm(), relation.predicate().equals(Pg.TIME)));
        }
        if (value.isLiteral() && value.getLiteralDatatypeURI().endsWith("boolean")) {
            return Link.text(value.getLiteralLexicalForm().equals("true") ? "yes" : "no");
        }
        return new Link(
                value.isLiteral() ? link.label() : Words.shortened(link.label()), link.address(), link.language());
    }

    /** When something was that has a date of its own. */
    private List<Link> own(Node value) {
        return release.catalogue().entry(value).stream()
                .filter(entry ->
                        entry.classes().contains(Pg.EVENT) || entry.classes().contains(Pg.COMMITMENT))
                .flatMap(entry -> entry.dates().stream())
                .limit(1)
                .map(date -> Link.text(EdtfWords.of(date, false)))
                .toList();
    }

    /** As what, and when. */
    private Link detail(Relation told, Node by) {
        Optional<Entry> entry = release.catalogue().entry(by);
        Stream<String> as = Qualified.more(told)
                .flatMap(property -> release.union().find(by, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .map(words::label);
        boolean lasts = entry.stream().noneMatch(each -> each.classes().contains(Pg.TREATY_ACTION));
        Stream<String> when = entry.map(Entry::dates).orElse(List.of()).stream().map(date -> EdtfWords.of(date, lasts));
        String label = String.join(" ", Stream.concat(as, when).toList());
        return new Link(label.isEmpty() ? "no date" : label, words.link(by).address(), "");
    }

    private Stream<Node> kinds(List<Valued> values) {
        return values.stream()
                .flatMap(valued -> release.catalogue().entry(valued.value()).stream())
                .flatMap(entry -> entry.kinds().stream().limit(1));
    }

    private boolean isContradicted(List<Statement> said) {
        return release.catalogue().hasConflicts()
                && said.stream()
                        .limit(MOST_SENTENCES)
                        .anyMatch(statement -> !release.catalogue()
                                .contradictions(statement.claim())
                                .isEmpty());
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
