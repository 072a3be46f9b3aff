package org.policygraph.drafting;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.intake.IncomingText;

/**
 * Drafts the bundle of a document: a passage a sentence, with what is known of its words, and statements where a pattern
 * is plain. Every passage has the modality pg:proposed, with which no release is published.
 */
public final class Drafting {

    private Drafting() {}

    /** A draft, with the names that a release knows. */
    public static BundleDraft draft(Catalogue catalogue, IncomingText text, Description description) {
        Node document = catalogue.names().id(description.slug());
        List<Sentence> sentences = Sentences.of(text.text(), description.language());
        List<Draft> drafts = new Drafter(catalogue, document, description.language()).read(sentences);
        String claims = new Skeleton(catalogue.names(), description).write(text, drafts);
        return new BundleDraft(
                text.text(),
                claims,
                drafts.size(),
                drafts.stream()
                        .mapToInt(draft -> draft.reading().mentions().size())
                        .sum(),
                drafts.stream().mapToInt(draft -> draft.proposals().size()).sum());
    }
}
