package org.policygraph.api;

import java.util.List;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.http.ProblemException;
import org.policygraph.vocabulary.NearestName;

/** Finds the passage or the claim that an address names. */
final class Evidences {

    private Evidences() {}

    /**
     * A passage.
     *
     * @param slug the document's and its own
     * @throws ProblemException if the release has none
     */
    static Passage passage(Catalogue catalogue, String slug) {
        return catalogue.passage(slug).orElseThrow(() -> {
            List<String> slugs =
                    catalogue.passages().stream().map(Passage::slug).toList();
            return Mistakes.notFound("passage", slug, NearestName.several(slug, slugs));
        });
    }

    /**
     * A claim.
     *
     * @param slug the document's, the passage's and its own
     * @throws ProblemException if the release has none
     */
    static Statement claim(Catalogue catalogue, String slug) {
        Passage passage = passage(catalogue, slug.substring(0, slug.lastIndexOf('/')));
        return catalogue.statement(catalogue.names().id(slug)).orElseThrow(() -> {
            List<String> slugs = catalogue.statements(passage).stream()
                    .map(each -> catalogue.names().slug(each.claim()))
                    .toList();
            return Mistakes.notFound("claim", slug, slugs);
        });
    }
}
