package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;

/**
 * The ontology: for people every term with what it means and how often the release uses it, for programs the graph.
 *
 * @param path where it was asked for: the ontology's own address, or that of its version
 * @param changes how it came to be what it is
 * @param newest whether there is no later version
 */
record OntologyDocument(
        PinnedRelease release, String path, Statistics statistics, OntologyChanges changes, boolean newest, Pages pages)
        implements Resource {

    @Override
    public Node about() {
        return NodeFactory.createURI(Pg.ONTOLOGY);
    }

    @Override
    public List<WebLink> links(Site site) {
        var links = new ArrayList<WebLink>();
        if (!newest) {
            links.add(WebLink.to("latest-version", site.root() + Schemes.ONTOLOGY));
        }
        links.add(new WebLink("version-history", site.root() + "/api/ontology/changes", "application/json"));
        return links;
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> {
            var graph = new ArrayList<>(release.ontology()
                    .find()
                    .mapWith(triple -> Quad.create(about(), triple))
                    .toList());
            graph.addAll(changes.graph(new Words(release, site), site));
            return graph;
        });
    }

    @Override
    public List<String> types() {
        return List.of(Signposts.ABOUT_PAGE, OWL.Ontology.getURI());
    }

    @Override
    public String citedAs() {
        return Pg.ONTOLOGY + path.substring(Schemes.ONTOLOGY.length());
    }

    @Override
    public byte[] page(Site site) {
        return release.read(() -> {
            OntologyView view = new OntologyReader(release, site, statistics).view(changes, newest);
            Map<String, Object> structured = Structured.object("DefinedTermSet", Pg.ONTOLOGY);
            structured.put("name", view.title());
            structured.put("description", view.description());
            Frame frame = Frames.of(this, site, view.title(), Section.ONTOLOGY)
                    .describedAs(view.description())
                    .saying(Structured.written(structured));
            return pages.written(
                    "linkeddata/ontology.jte",
                    Map.of("frame", frame, "view", view, "iri", Pg.ONTOLOGY, "formats", Frames.alternates(this, site)));
        });
    }
}
