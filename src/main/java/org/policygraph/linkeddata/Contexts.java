package org.policygraph.linkeddata;

import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ShortNames;
import org.policygraph.reader.Site;
import org.policygraph.store.PerRelease;
import org.policygraph.syntax.GraphWriter;
import org.policygraph.syntax.JsonLdContext;
import org.policygraph.vocabulary.Names;

/** The context document of each release, and writers that use it. */
final class Contexts {

    /** Where it is below the root. */
    static final String PATH = "/context.jsonld";

    private final Names names;
    private final PerRelease<byte[]> documents;

    Contexts(Names names) {
        this.names = names;
        this.documents = new PerRelease<>(view -> ContextDocument.of(view, names));
    }

    byte[] document(PinnedRelease release) {
        return documents.of(release.view());
    }

    GraphWriter writer(PinnedRelease release, Site site) {
        return new GraphWriter(ShortNames.of(names), new JsonLdContext(site.origin() + PATH, document(release)));
    }
}
