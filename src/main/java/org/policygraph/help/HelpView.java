package org.policygraph.help;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.StatementView;

/**
 * What the page of explanations shows. Where the release has nothing to show, a list is empty.
 *
 * @param release which release the examples are from, in the middle of a sentence
 * @param documents how many documents that has
 * @param statements how many statements with evidence
 * @param passages how many passages
 * @param said a statement and its sentence
 * @param manners how passages put their statements
 * @param conclusions a statement that the rules add
 * @param conflicts two statements of which only one can be true
 * @param known what one looks at as it was known in older releases
 * @param roles a role that changed hands
 * @param silences what no sentence says
 * @param citations how the statement is cited
 * @param feeds what one can subscribe to
 */
record HelpView(
        String release,
        long documents,
        long statements,
        int passages,
        List<Said> said,
        List<MannerView> manners,
        List<ConclusionView> conclusions,
        List<ConflictView> conflicts,
        List<KnownView> known,
        List<RoleView> roles,
        List<SilenceView> silences,
        List<Cited> citations,
        List<Link> feeds) {

    HelpView {
        said = List.copyOf(said);
        manners = List.copyOf(manners);
        conclusions = List.copyOf(conclusions);
        conflicts = List.copyOf(conflicts);
        known = List.copyOf(known);
        roles = List.copyOf(roles);
        silences = List.copyOf(silences);
        citations = List.copyOf(citations);
        feeds = List.copyOf(feeds);
    }

    /** A statement and who says so. */
    record Said(StatementView statement, Evidence evidence) {}

    /**
     * How passages put their statements.
     *
     * @param meaning as the ontology defines it
     * @param count how many passages put them so
     * @param passage leads to one that does
     * @param quote its words
     */
    record MannerView(
            String name, String meaning, int count, Link passage, String quote, Link document, String place) {}

    /** A statement that the rules add, and what it follows from. */
    record ConclusionView(Link subject, Link predicate, Link object, List<Said> from) {

        ConclusionView {
            from = List.copyOf(from);
        }
    }

    /** Two statements side by side. */
    record ConflictView(Said one, Said other) {}

    /**
     * A release to look back to.
     *
     * @param name the release
     * @param day when it was published
     * @param statements how many statements it has
     * @param newest whether there is none after it
     */
    record KnownView(Link name, String day, long statements, boolean newest) {}

    /**
     * A role that changed hands, and who held it at two moments.
     *
     * @param role what role it is
     * @param picture its holders along the years
     * @param answers who held it at the moments of the picture
     */
    record RoleView(Link role, RolePicture picture, List<RoleAnswer> answers) {

        RoleView {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Who held a role at a moment.
     *
     * @param moment the role as it was then, named by its month
     * @param holders their names
     */
    record RoleAnswer(Link moment, String holders) {}

    /** A forum, a topic that no sentence says it addresses, and how the two are connected otherwise. */
    record SilenceView(Link forum, Link topic, Link connections) {}

    /** A citation in words, and in the formats of reference managers. */
    record Cited(String words, List<Link> formats) {

        Cited {
            formats = List.copyOf(formats);
        }
    }
}
