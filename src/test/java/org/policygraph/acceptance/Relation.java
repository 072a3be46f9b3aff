package org.policygraph.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A relation of the acceptance list, with the triples that state it. */
record Relation(String id, String sentence, Set<Triple> triples, String time, String modality, boolean remarked) {

    /** Triples that columns other than subject, predicate and object ask for. */
    private static final Map<String, Triple> BESIDES = Map.of(
            // The modality column says "voluntary".
            "R124", Triple.create(Names.id("commitments-global-alliance"), Names.pg("voluntary"), Names.yes()),
            // Ambiguity I8: the planned event bears the planned date.
            "R149",
                    Triple.create(
                            Names.id("global-alliance-follow-up-conference"),
                            Names.pg("date"),
                            Names.date("2014-10/2014-11")));

    static List<Relation> all() {
        var predicates = Predicate.byName();
        return Table.rows("seed-relations.csv", row -> {
            var time = row.get("time_edtf_or_text");
            var modality = row.get("modality");
            var subject = row.get("subject");
            var predicate = predicates.get(row.get("predicate"));
            if (predicate == null) {
                throw new IllegalArgumentException("predicates.csv lacks " + row.get("predicate"));
            }
            var triples = predicate.kind().equals("role holding")
                    ? roleHolding(subject, predicate.name(), row.get("object"), expression(time))
                    : Set.of(Triple.create(Names.id(subject), predicate.term(), predicate.object(row.get("object"))));
            return new Relation(
                    row.get("id"),
                    row.get("sentence"),
                    withBesides(row.get("id"), triples),
                    expression(time),
                    firstWord(modality),
                    hasRemark(time) || hasRemark(modality));
        });
    }

    private static Set<Triple> withBesides(String id, Set<Triple> triples) {
        var all = new HashSet<>(triples);
        if (BESIDES.containsKey(id)) {
            all.add(BESIDES.get(id));
        }
        return Set.copyOf(all);
    }

    /** {@code holdsRole(chair)} holds for a time, so it is a thing of its own. */
    private static Set<Triple> roleHolding(String holder, String predicate, String forum, String time) {
        var role = predicate.replaceAll("^holdsRole\\(|\\)$", "");
        Node holding = Names.id("role-holding-%s-%s".formatted(role, holder));
        return Set.of(
                Triple.create(holding, Names.pg("holder"), Names.id(holder)),
                Triple.create(holding, Names.pg("role"), Names.id("role-" + role)),
                Triple.create(holding, Names.pg("heldIn"), Names.id(forum)),
                Triple.create(holding, Names.pg("time"), Names.date(time)));
    }

    /** The EDTF expression for the time column: "since 2010" is "2010/..". */
    private static String expression(String time) {
        return time.replaceFirst(" *\\(.*", "")
                .replaceFirst("^as of ", "")
                .replaceFirst("^(?:since|from) (.*)", "$1/..")
                .replaceFirst("^(?:before|until) ", "../");
    }

    /** "evaluative ("good")" is evaluative; "voluntary" and a bare remark are no modality and leave it asserted. */
    private static String firstWord(String modality) {
        var word = modality.replaceFirst(" .*", "");
        return Set.of("planned", "ongoing", "evaluative", "inferred").contains(word) ? word : "asserted";
    }

    /** Whether a column says more than a date or a modality; a passage keeps that in a note. */
    private static boolean hasRemark(String column) {
        return column.contains("(") || column.contains("\"") || column.contains("inferred from");
    }
}
