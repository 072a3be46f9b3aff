package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.NearestName;

/** What is told of a thing that a release does not have. */
final class Absent {

    private static final int LONGEST_SHOWN = 200;

    private Absent() {}

    static ProblemException problem(PinnedRelease release, Node thing) {
        String slug = release.names().slug(thing);
        List<String> nearest = nearest(release, slug);
        return Problem.of(
                        404,
                        "not-found",
                        "Not in this release",
                        "Release " + release.record().number() + " has nothing with the identifier '"
                                + shown(slug) + "'."
                                + (nearest.isEmpty() ? "" : " Did you mean '" + nearest.getFirst() + "'?"))
                .with("value", shown(slug))
                .suggesting(labels(release, nearest))
                .exception();
    }

    /** The body of what is gone: what it was replaced by, as far as anybody said. */
    static ProblemException withdrawn(PinnedRelease release, FormerThing former) {
        Problem problem = Problem.of(
                        410,
                        "withdrawn",
                        "Withdrawn",
                        "Release " + release.record().number() + " no longer has '"
                                + release.names().slug(former.thing()) + "'; the last that had it is release "
                                + former.lastRelease() + ".")
                .with(
                        "lastRelease",
                        release.names().release(former.lastRelease()).getURI());
        return former.replacedBy()
                .map(other -> problem.with("isReplacedBy", other.getURI())
                        .withHeader("Link", "<" + other.getURI() + ">; rel=\"successor-version\""))
                .orElse(problem)
                .exception();
    }

    private static Map<String, String> labels(PinnedRelease release, List<String> slugs) {
        var labels = new LinkedHashMap<String, String>();
        slugs.forEach(slug -> labels.put(Described.IDS + Site.encoded(slug), label(release, slug)));
        return labels;
    }

    private static String label(PinnedRelease release, String slug) {
        Catalogue catalogue = release.catalogue();
        Node thing = release.names().id(slug);
        return catalogue
                .entry(thing)
                .map(Entry::label)
                .or(() -> catalogue.passage(slug).map(Passage::quote))
                .map(Words::shortened)
                .orElse(slug);
    }

    private static List<String> nearest(PinnedRelease release, String slug) {
        Set<String> nearest = new LinkedHashSet<>();
        String lower = slug.toLowerCase(Locale.ROOT);
        Names names = release.names();
        if (!lower.equals(slug) && release.knows(names.id(lower))) {
            nearest.add(lower);
        }
        if (slug.length() <= LONGEST_SHOWN) {
            nearest.addAll(NearestName.several(lower, candidates(release, lower)));
        }
        return new ArrayList<>(nearest);
    }

    /** Of something below a document its passages, of anything else all things. */
    private static List<String> candidates(PinnedRelease release, String slug) {
        String document = slug.split("/", 2)[0];
        List<String> passages = release.catalogue().passages(release.names().id(document)).stream()
                .map(Passage::slug)
                .toList();
        return slug.contains("/") && !passages.isEmpty()
                ? passages
                : release.catalogue().slugs();
    }

    private static String shown(String slug) {
        return slug.length() <= LONGEST_SHOWN ? slug : slug.substring(0, LONGEST_SHOWN) + "…";
    }
}
