package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.vocabulary.Pg;

/** A text is the one that its document describes by its digest, where it does. */
final class TextDigestCheck implements Check {

    @Override
    public String name() {
        return "digests of texts";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.written(Node.ANY, Pg.TEXT_DIGEST, Node.ANY)
                .filter(quad -> draft.reach().includes(quad.getSubject()))
                .forEach(quad -> text(draft, quad.getSubject())
                        .map(DigestUtils::sha256Hex)
                        .filter(actual -> !quad.getObject().isLiteral()
                                || !actual.equals(quad.getObject().getLiteralLexicalForm()))
                        .ifPresent(actual -> findings.add(finding(draft, quad, actual))));
        findings.sort(Comparator.comparing(Finding::about));
        return findings;
    }

    private static Optional<String> text(Draft draft, Node document) {
        var texts = draft.content().find(draft.names().text(document), document, Pg.TEXT, Node.ANY);
        return texts.hasNext()
                ? Optional.of(texts.next().getObject()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
                : Optional.empty();
    }

    private static Finding finding(Draft draft, Quad quad, String actual) {
        String message =
                "its text is not the one that pg:textDigest describes; undo the change to text.txt, or, if it is"
                        + " meant, compare it with the source and write pg:textDigest \"" + actual + "\"";
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }
}
