package org.policygraph.overviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;

/** In what the things of a kind occur. */
final class Units {

    private final Catalogue catalogue;
    private final Reasons reasons;
    private final Axis kind;

    Units(Catalogue catalogue, Reasons reasons, Axis kind) {
        this.catalogue = catalogue;
        this.reasons = reasons;
        this.kind = kind;
    }

    List<Unit> within(Within within) {
        return switch (within) {
            case PASSAGE -> read(passage -> passage.node().getURI());
            case SENTENCE -> read(Units::sentence);
            case DOCUMENT -> inDocuments();
            case FORUM -> around(Axis.FORA);
            case TOPIC -> around(Axis.TOPICS);
        };
    }

    /** Two passages may quote one sentence. A row has no number of a sentence, and is one. */
    private static String sentence(Passage passage) {
        return passage.sentence().isEmpty()
                ? passage.node().getURI()
                : passage.document().getURI() + " " + passage.sentence();
    }

    private List<Unit> inDocuments() {
        return read(passage -> passage.document().getURI()).stream()
                .map(unit -> new Unit(documentOf(unit), unit.members()))
                .toList();
    }

    private static Node documentOf(Unit unit) {
        return unit.members().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(statement -> statement.passage().document())
                .orElse(unit.thing());
    }

    private List<Unit> read(Function<Passage, String> name) {
        var units = new LinkedHashMap<String, Unit>();
        for (Statement statement : catalogue.statements()) {
            Stream.of(statement.subject(), statement.object())
                    .filter(end -> catalogue.entry(end).filter(kind::has).isPresent())
                    .forEach(member -> {
                        Passage passage = statement.passage();
                        Unit unit = units.computeIfAbsent(
                                name.apply(passage), none -> new Unit(passage.node(), new LinkedHashMap<>()));
                        add(unit.members(), member, List.of(statement));
                    });
        }
        return List.copyOf(units.values());
    }

    /** What has to do with a forum or a topic itself: by a statement or a qualified relation. */
    private List<Unit> around(Axis axis) {
        Matrix matrix = Matrix.of(catalogue, reasons, MatrixWanted.all(axis, kind));
        var units = new LinkedHashMap<Node, Unit>();
        for (Cell cell : matrix.cells()) {
            Unit unit = units.computeIfAbsent(cell.row().node(), thing -> new Unit(thing, new LinkedHashMap<>()));
            cell.reasons().stream()
                    .filter(reason -> reason.way() != Way.THROUGH)
                    .forEach(reason -> add(unit.members(), cell.column().node(), statements(reason)));
        }
        return List.copyOf(units.values());
    }

    private static List<Statement> statements(Reason reason) {
        return Stream.concat(
                        reason.part().chain().stream().flatMap(link -> link.statements().stream()),
                        reason.said().stream().map(Said::statement))
                .toList();
    }

    private static void add(Map<Node, List<Statement>> members, Node member, List<Statement> statements) {
        members.computeIfAbsent(member, none -> new ArrayList<>()).addAll(statements);
    }
}
