package org.policygraph.search;

import java.util.List;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Publication;
import org.policygraph.vocabulary.Names;

/** The search index of the release that a new instance serves. */
final class ServedRelease {

    private static final SearchIndex INDEX = index();

    private ServedRelease() {}

    static SearchIndex search() {
        return INDEX;
    }

    private static SearchIndex index() {
        var settings = Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of());
        try (var instance = Instance.open(settings)) {
            if (!(instance.synchronise() instanceof Publication.Published)) {
                throw new IllegalStateException("the documents of the project are not published");
            }
            var catalogues = new Catalogues(instance.store(), Names.standard());
            return new SearchIndexes(instance.store(), catalogues).current();
        }
    }
}
