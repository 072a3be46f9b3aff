package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.Wanted;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;

/** The ready question and the code that REST answers with must say the same of every commitment on every day. */
class SameFatesTest {

    private static final DatasetGraph RELEASE = GraphUnderTest.published(Path.of("src/test/resources/commitments"));
    private static final Catalogue CATALOGUE = catalogue();

    static Stream<LocalDate> days() {
        var bounds = Stream.of(
                "2010-01-01",
                "2010-11-01",
                "2014-02-28",
                "2014-03-26",
                "2015-01-20",
                "2015-12-01",
                "2015-12-04",
                "2016-01-01",
                "2016-03-31",
                "2016-07-01",
                "2016-09-01",
                "2017-06-30",
                "2019-01-01",
                "2021-01-01");
        return bounds.map(LocalDate::parse).flatMap(day -> Stream.of(day.minusDays(1), day));
    }

    @ParameterizedTest
    @MethodSource("days")
    void areToldInSparqlAndInJava(LocalDate day) {
        assertThat(inJava(day)).isEqualTo(inSparql(day));
    }

    private static SortedMap<String, SortedSet<String>> inSparql(LocalDate day) {
        var question = Question.named("cq29-commitments-and-their-fate");
        var columns = List.of(
                "commitment",
                "state",
                "maker",
                "passage",
                "dueEarliest",
                "dueLatest",
                "documentsSearched",
                "documentsByThen",
                "fate",
                "fatePassage",
                "fateBy");
        var fates = new TreeMap<String, SortedSet<String>>();
        Table.of(question.answer(RELEASE, Map.of("date", day.toString())), columns, RELEASE)
                .rows()
                .forEach(row -> fates.computeIfAbsent(row.getFirst(), none -> new TreeSet<>())
                        .add(String.join(" ", row.subList(1, row.size()))));
        return fates;
    }

    private static SortedMap<String, SortedSet<String>> inJava(LocalDate day) {
        var commitments = new Commitments(CATALOGUE, day);
        var fates = new TreeMap<String, SortedSet<String>>();
        for (Commitment each : commitments.matching(Wanted.ALL)) {
            var rows = new TreeSet<String>();
            each.made().forEach(made -> {
                var maker = made.object().equals(each.thing().node())
                        ? shortened(made.subject().getURI())
                        : "";
                var first = String.join(
                        " ",
                        each.state().word(),
                        maker,
                        shortened(made.passage().node().getURI()),
                        each.due().earliest().map(LocalDate::toString).orElse(""),
                        each.due().latest().map(LocalDate::toString).orElse(""),
                        Long.toString(commitments.documentsSearched()),
                        Long.toString(commitments.documentsByThen()));
                each.evidence()
                        .forEach(evidence -> rows.add(String.join(
                                " ",
                                first,
                                shortened(evidence.fate().getURI()),
                                shortened(evidence.statement().passage().node().getURI()),
                                evidence.by().toString())));
                if (each.evidence().isEmpty()) {
                    rows.add(first + "   ");
                }
            });
            fates.put(shortened(each.thing().node().getURI()), rows);
        }
        return fates;
    }

    private static String shortened(String iri) {
        return Names.shortened(iri);
    }

    private static Catalogue catalogue() {
        var store = new MemoryStore();
        store.publish(new ReleaseRecord(1, Instant.EPOCH, "hash", "", "a test", 3, 200), RELEASE);
        return new Catalogues(store, org.policygraph.vocabulary.Names.standard()).current();
    }
}
