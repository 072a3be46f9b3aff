package org.policygraph.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;

/**
 * The folders of bundles that an installation has, read only as far as they have changed.
 *
 * @param folders the folders
 * @param reader reads a folder
 */
public record Installation(Collection<SourceFolder> folders, Function<SourceFolder, Bundle> reader) {

    /**
     * The bundles whose files have changed.
     *
     * @param digests the digest of the bundle that each document was last read from
     * @throws SourceException if one cannot be read, or describes a document of another one
     */
    List<Bundle> changedSince(Map<Node, String> digests) {
        var known = new HashSet<>(digests.values());
        var unchanged = new HashMap<String, String>();
        var changed = new ArrayList<Bundle>();
        for (SourceFolder folder : folders) {
            if (known.contains(folder.digest())) {
                unchanged.put(folder.digest(), folder.name());
            } else {
                changed.add(reader.apply(folder));
            }
        }
        changed.forEach(bundle -> requireOwn(bundle, digests, unchanged));
        return changed;
    }

    /** Otherwise each start would replace the document of one folder by that of the other. */
    private static void requireOwn(Bundle bundle, Map<Node, String> digests, Map<String, String> unchanged) {
        for (Node document : bundle.documents()) {
            String other = unchanged.get(digests.getOrDefault(document, ""));
            if (other != null) {
                throw new SourceException(
                        bundle.name(),
                        "describes " + document.getURI() + ", and so does " + other + "; a document has one bundle");
            }
        }
    }
}
