package org.policygraph.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The name of the claim that a passage makes a statement; it depends on the two alone, so that it can be cited. */
public final class ClaimName {

    /** 48 bits: enough for the few statements of one passage. */
    private static final int DIGITS = 12;

    private static final Pattern PASSAGE = Pattern.compile("(.*/)id/[^/]+/[^/]+");

    private ClaimName() {}

    /**
     * {@code {passage}/claim-} and the beginning of the SHA-256 of the statement as a line of N-Triples. The line has the
     * names under the default base whatever the base of the passage is: a document that speaks of a claim, as one that
     * contradicts it, can be published under any base.
     */
    public static Node of(Node passage, Triple statement) {
        String base = base(passage);
        String line = written(base, statement.getSubject())
                + " " + written(base, statement.getPredicate())
                + " " + written(base, statement.getObject())
                + " .";
        return NodeFactory.createURI(
                passage.getURI() + "/claim-" + DigestUtils.sha256Hex(line).substring(0, DIGITS));
    }

    private static String written(String base, Node node) {
        boolean moved = node.isURI()
                && !base.equals(Names.DEFAULT_BASE)
                && node.getURI().startsWith(base);
        return NodeFmtLib.strNT(
                moved ? NodeFactory.createURI(Names.DEFAULT_BASE + node.getURI().substring(base.length())) : node);
    }

    /** What stands before {@code id/{document}/{passage}}; the default where the name is not of that form. */
    private static String base(Node passage) {
        Matcher name = PASSAGE.matcher(passage.getURI());
        return name.matches() ? name.group(1) : Names.DEFAULT_BASE;
    }
}
