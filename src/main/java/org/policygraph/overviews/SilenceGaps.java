package org.policygraph.overviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Things of which a release says little or nothing, or nothing that is sure. */
final class SilenceGaps {

    private static final String UNVERIFIED = "unverified";

    private final Catalogue catalogue;
    private final List<Entry> topics;

    SilenceGaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.topics = catalogue.entries(Kind.TOPIC);
    }

    Stream<Gap> all() {
        return Stream.of(topicsWithoutStatement(), sharedTopics(), definitions(), labels(), notRead(), notVerified())
                .flatMap(gaps -> gaps);
    }

    private Stream<Gap> topicsWithoutStatement() {
        return topics.stream()
                .filter(topic -> catalogue.statements(topic.node()).isEmpty())
                .map(topic -> new Gap(GapKind.TOPICS_WITHOUT_STATEMENT, topic, "", List.of()));
    }

    private Stream<Gap> sharedTopics() {
        return catalogue.statements().stream()
                .filter(statement -> statement.predicate().equals(Pg.SHARES_TOPICS_WITH))
                .filter(statement -> !sharesATopic(statement))
                .flatMap(statement -> catalogue.entry(statement.subject()).stream()
                        .map(forum -> new Gap(
                                GapKind.SHARED_TOPICS_NOT_NAMED, forum, with(statement.object()), List.of(statement))));
    }

    private String with(Node other) {
        return catalogue
                .entry(other)
                .map(entry -> "With " + entry.label() + ".")
                .orElse("");
    }

    private boolean sharesATopic(Statement statement) {
        var shared = new HashSet<>(addressed(statement.subject()));
        shared.retainAll(addressed(statement.object()));
        return !shared.isEmpty();
    }

    private List<Node> addressed(Node forum) {
        return catalogue.statements(forum).stream()
                .filter(statement -> statement.subject().equals(forum)
                        && statement.predicate().equals(Pg.ADDRESSES))
                .map(Statement::object)
                .toList();
    }

    private Stream<Gap> definitions() {
        return catalogue.entries(Set.of(Pg.TOPIC, Pg.FORUM)).stream()
                .filter(thing -> thing.words().definitions().isEmpty())
                .map(thing -> new Gap(GapKind.WITHOUT_DEFINITION, thing, "", catalogue.statements(thing.node())));
    }

    private Stream<Gap> labels() {
        Set<String> usual = new TreeSet<>(catalogue.languages());
        usual.removeIf(language -> language.isEmpty()
                || topics.stream().filter(topic -> hasLabel(topic, language)).count() * 2 <= topics.size());
        return topics.stream().flatMap(topic -> {
            List<String> missing = usual.stream()
                    .filter(language -> !hasLabel(topic, language))
                    .toList();
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Gap(
                            GapKind.WITHOUT_LABEL,
                            topic,
                            "No label in: " + String.join(", ", missing) + ".",
                            catalogue.statements(topic.node())));
        });
    }

    private static boolean hasLabel(Entry topic, String language) {
        return topic.words().labels().containsKey(language);
    }

    private Stream<Gap> notRead() {
        return catalogue.entries(Kind.DOCUMENT).stream()
                .filter(document -> catalogue.passages(document.node()).isEmpty())
                .filter(document -> !catalogue.statements(document.node()).isEmpty())
                .map(document ->
                        new Gap(GapKind.DOCUMENTS_NOT_READ, document, "", catalogue.statements(document.node())));
    }

    private Stream<Gap> notVerified() {
        return catalogue.entries().stream().flatMap(thing -> {
            List<Statement> unverified = catalogue.statements(thing.node()).stream()
                    .filter(statement -> statement.subject().equals(thing.node()))
                    .filter(statement -> statement.passage().modality().equals(UNVERIFIED))
                    .toList();
            return unverified.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Gap(GapKind.NOT_VERIFIED, thing, "", unverified));
        });
    }
}
