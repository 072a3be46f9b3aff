package org.policygraph.conflicts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Puts conflicts into words and links, to be used while the release is read. */
public final class ConflictViews {

    private static final int MOST_SIDES = 12;
    private static final int MOST_QUOTES = 3;

    private final PinnedRelease release;
    private final Words words;

    /** In the words of a release, with links to addresses of a site. */
    public ConflictViews(PinnedRelease release, Site site) {
        this.release = release;
        this.words = new Words(release, site);
    }

    /** As a page shows them. */
    public List<ConflictView> of(List<Conflict> conflicts) {
        return conflicts.stream().map(this::view).toList();
    }

    private ConflictView view(Conflict conflict) {
        List<Statement> said = conflict.positions().stream()
                .limit(MOST_SIDES)
                .flatMap(position -> position.said().stream())
                .toList();
        return new ConflictView(
                "conflict-" + name(said.getFirst().claim()),
                conflict.subjects().stream().limit(MOST_SIDES).map(words::link).toList(),
                conflict.positions().stream()
                        .map(position -> words.label(position.statement().predicate()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                conflict.natures().stream().sorted().map(Nature::words).toList(),
                conflict.positions().stream().limit(MOST_SIDES).map(this::side).toList(),
                Math.max(0, conflict.positions().size() - MOST_SIDES),
                said.stream()
                        .flatMap(statement -> remarks(statement.claim()))
                        .distinct()
                        .toList());
    }

    private ConflictView.Side side(Position position) {
        List<Statement> said = position.said();
        return new ConflictView.Side(
                words.object(position.statement()),
                words.statement(position.statement()),
                said.stream().limit(MOST_QUOTES).map(words::evidence).toList(),
                Math.max(0, said.size() - MOST_QUOTES));
    }

    private Stream<String> remarks(Node claim) {
        return release
                .union()
                .find(claim, SKOS.note.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream();
    }

    /** The end of the name of a claim is made of its hash. */
    private static String name(Node claim) {
        return claim.getURI().substring(claim.getURI().lastIndexOf('-') + 1);
    }
}
