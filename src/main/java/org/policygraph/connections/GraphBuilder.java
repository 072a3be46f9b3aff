package org.policygraph.connections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Collects what connects the things of a release. */
final class GraphBuilder {

    private static final Set<Node> QUALIFIED = Set.of(Pg.PARTICIPATION, Pg.ROLE_HOLDING, Pg.TREATY_ACTION);
    private static final List<Node> SCHEME = List.of(SKOS.broader.asNode(), SKOS.related.asNode());

    private final Catalogue catalogue;
    private final Node[] things;
    private final boolean[] qualified;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Statement>> ofQualified = new TreeMap<>();

    private GraphBuilder(Catalogue catalogue) {
        this.catalogue = catalogue;
        things = catalogue.slugs().stream().map(catalogue.names()::id).toArray(Node[]::new);
        Arrays.sort(things, Comparator.comparing(Node::getURI));
        qualified = new boolean[things.length];
        for (int thing = 0; thing < things.length; thing++) {
            qualified[thing] = isQualified(catalogue.entry(things[thing]).orElseThrow());
        }
    }

    static ConnectionGraph graph(Catalogue catalogue) {
        var builder = new GraphBuilder(catalogue);
        catalogue.statements().forEach(builder::add);
        builder.ofQualified.forEach(builder::contract);
        builder.pieces.sort(Piece.ORDER);
        return new ConnectionGraph(
                catalogue, new Links(builder.pieces, builder.schemeLinks()), builder.things, builder.qualified);
    }

    private void add(Statement statement) {
        OptionalInt subject = number(statement.subject());
        OptionalInt object = number(statement.object());
        if (subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
            return;
        }
        pieces.add(Piece.of(subject.getAsInt(), object.getAsInt(), statement, statement));
        if (qualified[subject.getAsInt()] != qualified[object.getAsInt()]) {
            int relation = qualified[subject.getAsInt()] ? subject.getAsInt() : object.getAsInt();
            ofQualified.computeIfAbsent(relation, none -> new ArrayList<>()).add(statement);
        }
    }

    /** What a qualified relation is about is connected directly, as if it were a statement itself. */
    private void contract(int relation, List<Statement> statements) {
        var links = new TreeMap<Long, List<Piece>>();
        for (int one = 0; one < statements.size(); one++) {
            for (int other = one + 1; other < statements.size(); other++) {
                int first = otherEnd(relation, statements.get(one));
                int second = otherEnd(relation, statements.get(other));
                if (first != second) {
                    Piece piece = Piece.of(first, second, statements.get(one), statements.get(other));
                    links.computeIfAbsent(Links.key(piece.low(), piece.high()), none -> new ArrayList<>())
                            .add(piece);
                }
            }
        }
        links.values().forEach(this::addTold);
    }

    /** Where one passage tells both halves, halves of different passages tell nothing more. */
    private void addTold(List<Piece> told) {
        List<Piece> whole = told.stream().filter(Piece::isWithinOnePassage).toList();
        pieces.addAll(whole.isEmpty() ? told : whole);
    }

    private Map<Long, Triple> schemeLinks() {
        var links = new HashMap<Long, Triple>();
        for (int thing = 0; thing < things.length; thing++) {
            Entry entry = catalogue.entry(things[thing]).orElseThrow();
            for (Node relation : SCHEME) {
                for (Node other : entry.linked(relation)) {
                    int number = thing;
                    number(other)
                            .ifPresent(end -> links.putIfAbsent(
                                    Links.key(number, end), Triple.create(entry.node(), relation, other)));
                }
            }
        }
        return links;
    }

    private int otherEnd(int thing, Statement statement) {
        return number(statement.subject().equals(things[thing]) ? statement.object() : statement.subject())
                .orElseThrow();
    }

    private OptionalInt number(Node thing) {
        return ConnectionGraph.number(things, thing);
    }

    /** Whether a thing is a relation that has a time and attributes of its own. */
    static boolean isQualified(Entry entry) {
        return QUALIFIED.stream().anyMatch(entry.classes()::contains);
    }
}
