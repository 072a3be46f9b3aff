package org.policygraph.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;

/** Says what a thing is. */
final class Heads {

    /** From a part to its whole. */
    private static final List<Node> ABOVE = List.of(
            SKOS.broader.asNode(),
            Pg.SUB_FORUM_OF,
            Pg.PROVISION_OF,
            Pg.MEETING_OF,
            Pg.ROLE_IN,
            Pg.OUTCOME_OF,
            Pg.PART_OF);

    /** From a whole to its parts. */
    private static final List<Relation> BELOW = List.of(
            Relation.of(SKOS.narrower.asNode()),
            new Relation(SKOS.broader.asNode(), true),
            Relation.of(Pg.HAS_SUB_FORUM),
            new Relation(Pg.PROVISION_OF, true));

    private static final List<Node> DATES = List.of(Pg.DATE, Pg.TIME, Pg.DUE, Pg.IN_FORCE_SINCE);

    private static final Node DEPRECATED = NodeFactory.createURI(OWL.getURI() + "deprecated");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\p{Ll}\\d/&.-]{0,10}");
    private static final int MOST_ABOVE = 6;
    private static final int MOST_BELOW = 8;

    private final PinnedRelease release;
    private final Words words;

    Heads(PinnedRelease release, Words words) {
        this.release = release;
        this.words = words;
    }

    Head of(Node thing, Map<Relation, List<Valued>> relations) {
        Optional<Entry> entry = release.catalogue().entry(thing);
        String label = words.label(thing);
        List<Link> names =
                texts(thing, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode()).stream()
                        .filter(name -> !name.label().equals(label))
                        .toList();
        List<Link> definitions = definitions(thing);
        List<Link> below = below(relations);
        return new Head(
                entry.map(Entry::kinds).orElse(List.of()).stream()
                        .map(words::link)
                        .toList(),
                trail(thing),
                label,
                names.stream()
                        .map(Link::label)
                        .filter(Heads::isAcronym)
                        .distinct()
                        .toList(),
                definitions,
                definitions.isEmpty() ? new Gist(release, words).of(thing, entry, relations) : List.of(),
                dates(thing),
                names,
                below.subList(0, Math.min(MOST_BELOW, below.size())),
                Math.max(0, below.size() - MOST_BELOW),
                texts(thing, SKOS.note.asNode(), SKOS.scopeNote.asNode()).stream()
                        .map(Link::label)
                        .toList(),
                isDeprecated(release, thing));
    }

    /** Whether it must no longer be used. */
    static boolean isDeprecated(PinnedRelease release, Node thing) {
        return release.union()
                .find(thing, DEPRECATED, Node.ANY)
                .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals("true"))
                .hasNext();
    }

    private List<Link> definitions(Node thing) {
        List<Link> definitions = texts(thing, SKOS.definition.asNode());
        return definitions.isEmpty() ? texts(thing, DCTerms.description.asNode()) : definitions;
    }

    /** The whole first; where there are two, the first by name. */
    private List<Link> trail(Node thing) {
        var trail = new ArrayList<Link>();
        Set<Node> been = new LinkedHashSet<>(Set.of(thing));
        Optional<Node> above = above(thing, been);
        while (above.isPresent() && been.add(above.get()) && trail.size() < MOST_ABOVE) {
            Link link = words.link(above.get());
            trail.addFirst(new Link(Words.shortened(link.label()), link.address(), link.language()));
            above = above(above.get(), been);
        }
        return trail;
    }

    private Optional<Node> above(Node thing, Set<Node> been) {
        return ABOVE.stream()
                .flatMap(property -> release
                        .union()
                        .find(thing, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isURI)
                        .toList()
                        .stream()
                        .sorted(Comparator.comparing(words::label)))
                .filter(above -> !been.contains(above)
                        && release.catalogue().entry(above).isPresent())
                .findFirst();
    }

    private List<Link> below(Map<Relation, List<Valued>> relations) {
        return BELOW.stream()
                .flatMap(relation -> relations.getOrDefault(relation, List.of()).stream())
                .map(Valued::value)
                .distinct()
                .map(words::link)
                .map(link -> new Link(Words.shortened(link.label()), link.address(), link.language()))
                .toList();
    }

    private List<Head.Dated> dates(Node thing) {
        return DATES.stream()
                .flatMap(property -> release
                        .union()
                        .find(thing, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isLiteral)
                        .mapWith(Node::getLiteralLexicalForm)
                        .toList()
                        .stream()
                        .distinct()
                        .sorted()
                        .map(date -> dated(property, date)))
                .toList();
    }

    private Head.Dated dated(Node property, String date) {
        String doubt = Stream.of(
                        EdtfWords.isUncertain(date) ? "uncertain" : "",
                        EdtfWords.isApproximate(date) ? "approximate" : "",
                        EdtfWords.precision(date).equals("interval") && !property.equals(Pg.TIME)
                                ? "some day in between"
                                : "")
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Head.Dated(
                words.label(property), TreatyActions.bare(EdtfWords.of(date, property.equals(Pg.TIME))), date, doubt);
    }

    private List<Link> texts(Node thing, Node... properties) {
        return Stream.of(properties)
                .flatMap(property -> release.union().find(thing, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(words::link)
                .distinct()
                .sorted(Heads::englishFirst)
                .toList();
    }

    private static int englishFirst(Link one, Link other) {
        int english = Boolean.compare(!isEnglish(one), !isEnglish(other));
        int language = one.language().compareTo(other.language());
        return english != 0 ? english : language != 0 ? language : one.label().compareTo(other.label());
    }

    private static boolean isEnglish(Link text) {
        return text.language().isEmpty() || text.language().equals("en");
    }

    /** In capitals at least two of them, and one word. */
    private static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches()
                && name.codePoints().filter(Character::isUpperCase).count() > 1;
    }
}
