package org.policygraph.help;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;

/**
 * What of a release explains best what one sees. Each list holds one specimen, or none where the release has no such
 * thing.
 *
 * @param passages how many passages the release has
 * @param statements a statement with a short sentence
 * @param manners how passages put their statements: each way that is there
 * @param conclusions a statement that the rules add
 * @param conflicts a statement that another source contradicts
 * @param roles a role that changed hands
 * @param silences a forum and a topic of which no sentence says that the one addresses the other
 */
record Specimens(
        int passages,
        List<Statement> statements,
        List<Manner> manners,
        List<Conclusion> conclusions,
        List<Conflict> conflicts,
        List<Tenures> roles,
        List<Silence> silences) {

    Specimens {
        statements = List.copyOf(statements);
        manners = List.copyOf(manners);
        conclusions = List.copyOf(conclusions);
        conflicts = List.copyOf(conflicts);
        roles = List.copyOf(roles);
        silences = List.copyOf(silences);
    }

    /**
     * A way in which passages put their statements.
     *
     * @param count how many do
     * @param example one of them that is easy to read
     */
    record Manner(Node modality, int count, Passage example) {}

    /** A statement that the rules add, and those that it follows from. */
    record Conclusion(Triple added, List<Statement> from) {

        Conclusion {
            from = List.copyOf(from);
        }
    }

    /** Two statements that cannot both be true. */
    record Conflict(Statement one, Statement other) {}

    /** Who held a role, the first first. */
    record Tenures(Node role, List<Tenure> held) {

        Tenures {
            held = List.copyOf(held);
        }
    }

    /**
     * That somebody held a role.
     *
     * @param time when, as it is written (EDTF)
     */
    record Tenure(Node holder, String time, Interval bounds) {}

    /** A forum, and a topic that no sentence says it addresses. */
    record Silence(Node forum, Node topic) {}
}
