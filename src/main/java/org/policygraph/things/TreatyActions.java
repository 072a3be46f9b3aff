package org.policygraph.things;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;

/** What a state did with a treaty, in the order in which states do it: as a row of a table. */
record TreatyActions(PinnedRelease release, Words words) {

    static final Relation OF_TREATY = new Relation(Pg.TREATY_OF, true);

    /** What the cells are. */
    static final List<String> COLUMNS = List.of("signature", "ratification, accession or acceptance", "in force");

    private static final Pattern MONTH = Pattern.compile("(\\p{Lu}\\p{Ll}{2})\\p{Ll}+(?= \\d{4})");
    private static final Node SIGNATURE = Phrases.pg("signature");

    /** One cell a column; empty where no document says anything. */
    List<Link> cells(List<Node> actions) {
        var cells = new ArrayList<>(List.of(Link.text(""), Link.text(""), Link.text("")));
        for (Node action : actions) {
            Node kind = release.union()
                    .find(action, Pg.ACTION, Node.ANY)
                    .mapWith(Triple::getObject)
                    .nextOptional()
                    .orElse(Pg.RATIFICATION);
            cells.set(column(kind), cell(action, kind));
        }
        return cells;
    }

    private Link cell(Node action, Node kind) {
        String date = release.catalogue().entry(action).map(Entry::dates).orElse(List.of()).stream()
                .findFirst()
                .map(TreatyActions::brief)
                .orElse("no date");
        boolean named = column(kind) == 1 && !kind.equals(Pg.RATIFICATION);
        return new Link(
                named ? date + " (" + words.label(kind) + ")" : date,
                words.link(action).address(),
                "");
    }

    private static int column(Node kind) {
        if (kind.equals(SIGNATURE)) {
            return 0;
        }
        return kind.equals(Pg.ENTRY_INTO_FORCE) ? 2 : 1;
    }

    /** In a table: {@code 23 Nov 2001}. */
    private static String brief(String day) {
        return MONTH.matcher(bare(EdtfWords.of(day, false))).replaceAll("$1").replace("no later than ", "by ");
    }

    /** As it stands alone. */
    static String bare(String words) {
        return words.replaceFirst("^(on|in) ", "");
    }
}
