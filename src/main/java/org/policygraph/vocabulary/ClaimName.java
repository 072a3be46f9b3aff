package org.policygraph.vocabulary;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The name of the claim that a passage makes a statement; it depends on the two alone, so that it can be cited. */
public final class ClaimName {

    /** 48 bits: enough for the few statements of one passage. */
    private static final int DIGITS = 12;

    private ClaimName() {}

    /** {@code {passage}/claim-} and the beginning of the SHA-256 of the statement as a line of N-Triples. */
    public static Node of(Node passage, Triple statement) {
        String line = NodeFmtLib.strNT(statement.getSubject())
                + " " + NodeFmtLib.strNT(statement.getPredicate())
                + " " + NodeFmtLib.strNT(statement.getObject())
                + " .";
        return NodeFactory.createURI(
                passage.getURI() + "/claim-" + DigestUtils.sha256Hex(line).substring(0, DIGITS));
    }
}
