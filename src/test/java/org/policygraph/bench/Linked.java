package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * Which things of a release are linked, found out once more from its quads by the rules of docs/connections.md: a store
 * that holds nothing else has the easiest work that a search for paths can be.
 */
final class Linked {

    static final String PREDICATE = "urn:linked";

    private static final Names NAMES = Names.standard();

    private final Set<String> links = new TreeSet<>();
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> passages = new HashSet<>();
    private final Set<Node> left = new HashSet<>();
    private final Set<Node> qualified = new HashSet<>();
    private final Map<Node, Set<Node>> ends = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private Linked(DatasetGraph release) {
        release.find(Quad.defaultGraphIRI, Node.ANY, Pg.IN_DOCUMENT, Node.ANY).forEachRemaining(quad -> {
            passages.add(quad.getSubject());
            left.add(quad.getObject());
        });
        for (Node type : List.of(Pg.PARTICIPATION, Pg.ROLE_HOLDING, Pg.TREATY_ACTION)) {
            release.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), type)
                    .forEachRemaining(quad -> qualified.add(quad.getSubject()));
        }
        release.find().forEachRemaining(this::read);
        ends.values().forEach(all -> all.forEach(one -> all.forEach(other -> link(one, other))));
    }

    /** Read from N-Quads. */
    static Linked in(Path nquads) {
        DatasetGraph release = DatasetGraphFactory.create();
        RDFDataMgr.read(release, nquads.toUri().toString());
        return new Linked(release);
    }

    /** Those that are linked with any other, in order. */
    List<String> things() {
        return things.stream().map(Node::getURI).sorted().toList();
    }

    int size() {
        return links.size() / 2;
    }

    /** Whether one comes from one thing to another within so many hops. */
    boolean reaches(String from, String to, int hops) {
        Set<String> reached = new HashSet<>(Set.of(from));
        int before = 0;
        for (int hop = 0; hop < hops && reached.size() > before; hop++) {
            before = reached.size();
            Set<String> further = new HashSet<>(reached);
            reached.forEach(thing -> further.addAll(neighbours.getOrDefault(thing, Set.of())));
            reached = further;
        }
        return reached.contains(to);
    }

    /** Each link in both directions. */
    Path written(Path folder) {
        try {
            return Files.write(Files.createDirectories(folder).resolve("links.nq"), new ArrayList<>(links));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void read(Quad quad) {
        Node subject = quad.getSubject();
        Node object = quad.getObject();
        if (!passages.contains(quad.getGraph()) || !isThing(subject) || !isThing(object)) {
            return;
        }
        if (qualified.contains(subject)) {
            ends.computeIfAbsent(subject, none -> new HashSet<>()).add(object);
        } else if (qualified.contains(object)) {
            ends.computeIfAbsent(object, none -> new HashSet<>()).add(subject);
        } else {
            link(subject, object);
        }
    }

    private void link(Node one, Node other) {
        if (!one.equals(other) && Stream.of(one, other).noneMatch(left::contains)) {
            links.add("<%s> <%s> <%s> .".formatted(one, PREDICATE, other));
            links.add("<%s> <%s> <%s> .".formatted(other, PREDICATE, one));
            things.add(one);
            things.add(other);
            neighbours.computeIfAbsent(one.getURI(), none -> new HashSet<>()).add(other.getURI());
            neighbours.computeIfAbsent(other.getURI(), none -> new HashSet<>()).add(one.getURI());
        }
    }

    private static boolean isThing(Node node) {
        return NAMES.isId(node) && !NAMES.slug(node).contains("/");
    }
}
