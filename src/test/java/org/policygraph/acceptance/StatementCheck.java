package org.policygraph.acceptance;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Whether the passages state every relation of the list and nothing else, each in its sentence, modality and time. */
final class StatementCheck {

    private final List<Relation> relations;

    StatementCheck(List<Relation> relations) {
        this.relations = relations;
    }

    Stream<String> defects(FactSheet sheet) {
        var passages = sheet.passages();
        return Stream.concat(
                relations.stream().flatMap(relation -> missing(relation, passages)),
                passages.stream().flatMap(this::unexplained));
    }

    private static Stream<String> missing(Relation relation, List<Passage> passages) {
        return relation.triples().stream()
                .filter(triple -> passages.stream()
                        .noneMatch(passage -> passage.sentence().equals(relation.sentence())
                                && passage.statements().contains(triple)))
                .map(triple ->
                        "%s: no passage of %s states %s".formatted(relation.id(), relation.sentence(), brief(triple)));
    }

    private Stream<String> unexplained(Passage passage) {
        if (passage.statements().isEmpty()) {
            return Stream.of(passage.name() + ": a passage without statements");
        }
        return passage.statements().stream().flatMap(triple -> unexplained(passage, triple));
    }

    private Stream<String> unexplained(Passage passage, Triple triple) {
        var rows = relations.stream()
                .filter(relation -> relation.triples().contains(triple))
                .toList();
        if (rows.isEmpty()) {
            return Stream.of("%s: no relation explains %s".formatted(passage.name(), brief(triple)));
        }
        var here = rows.stream()
                .filter(row -> row.sentence().equals(passage.sentence()))
                .toList();
        if (here.isEmpty()) {
            return Stream.of("%s: %s is said in %s, not in %s"
                    .formatted(passage.name(), brief(triple), rows.get(0).sentence(), passage.sentence()));
        }
        return here.stream().flatMap(row -> misfits(passage, row));
    }

    private static Stream<String> misfits(Passage passage, Relation row) {
        var defects = Stream.<String>builder();
        if (!passage.modality().equals(row.modality())) {
            defects.add("%s: %s is %s, not %s".formatted(passage.name(), row.id(), row.modality(), passage.modality()));
        }
        if (!passage.time().equals(row.time())) {
            defects.add("%s: the time of %s is \"%s\", not \"%s\""
                    .formatted(passage.name(), row.id(), row.time(), passage.time()));
        }
        if (row.remarked() && !passage.noted()) {
            defects.add("%s: the remark on %s is in no note".formatted(passage.name(), row.id()));
        }
        return defects.build();
    }

    private static String brief(Triple triple) {
        return "%s %s %s"
                .formatted(
                        Names.brief(triple.getSubject()),
                        Names.brief(triple.getPredicate()),
                        Names.brief(triple.getObject()));
    }
}
