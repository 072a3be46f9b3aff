package org.policygraph.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Prefixes;

/**
 * Makes the graphs of a release from a candidate: the union, what follows from it, the bounds of dates, the claims. What
 * the candidate leaves as it was in the release before is taken from there, and only what rests on the changes is
 * computed.
 */
final class Compiler {

    private final Schema schema;
    private final Rules rules;

    Compiler(Schema schema) {
        this.schema = schema;
        Graph terms = GraphMemFactory.createDefaultGraphSameTerm();
        schema.graphs().forEach(quad -> terms.add(quad.asTriple()));
        this.rules = schema.rules().about(terms);
    }

    Draft compile(Candidate candidate) {
        IndexedDataset before = candidate.before();
        Names names = candidate.authorship().names();
        List<Quad> added = added(candidate);
        var statements = new Statements(candidate, added);
        var factsBefore = new Facts(before, names.inferred());
        var facts = new EditedFacts(factsBefore);
        rules.maintain(factsBefore, facts, statements.withdrawn(), statements.added(), statements::hold);
        var claims = new Claims(candidate, added);

        DatasetIndexer content = before.changing();
        content.addPrefixes(Prefixes.of(names));
        candidate.removed().forEach(content::remove);
        added.forEach(content::add);
        new Conclusions(before, names, content).write(statements, facts, claims);
        IndexedDataset after = content.indexed();
        Stream<Quad> changed = Stream.concat(candidate.removed().stream(), added.stream());
        return new Draft(candidate, after, added, Reach.of(candidate, changed, facts, claims, after));
    }

    /** Before the first release the schema is new as well. */
    private List<Quad> added(Candidate candidate) {
        var added = new ArrayList<Quad>();
        if (candidate.isAfresh()) {
            added.addAll(schema.graphs());
        }
        candidate.added().forEachRemaining(added::add);
        return added;
    }
}
