package org.policygraph.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.syntax.GraphSyntax;
import org.policygraph.vocabulary.Pg;

/** What a release holds, as the Vocabulary of Interlinked Datasets (VoID, W3C 2011) counts it. */
record StatisticsDocument(PinnedRelease release, Statistics statistics, Pages pages) implements Resource {

    @Override
    public String path() {
        return DatasetNames.STATISTICS_PATH;
    }

    @Override
    public Node about() {
        return new DatasetNames(release.names()).statistics();
    }

    @Override
    public Collection<Quad> graph(Site site) {
        var names = new DatasetNames(release.names());
        var triples = new Triples();
        Node dataset = names.dataset();
        triples.add(about(), RDF.Nodes.type, Vocab.voidTerm("DatasetDescription"))
                .add(about(), Vocab.dcterms("title"), "Statistics of PolicyGraph")
                .add(about(), Vocab.dcterms("modified"), release.record().issued())
                .add(about(), Vocab.PRIMARY_TOPIC, dataset)
                .add(dataset, RDF.Nodes.type, Vocab.voidTerm("Dataset"))
                .add(dataset, Vocab.dcterms("title"), "PolicyGraph")
                .add(dataset, Vocab.voidTerm("triples"), statistics.triples())
                .add(
                        dataset,
                        Vocab.voidTerm("entities"),
                        release.catalogue().entries().size())
                .add(dataset, Vocab.voidTerm("distinctSubjects"), statistics.subjects())
                .add(dataset, Vocab.voidTerm("distinctObjects"), statistics.objects())
                .add(dataset, Vocab.voidTerm("classes"), statistics.classes().size())
                .add(
                        dataset,
                        Vocab.voidTerm("properties"),
                        statistics.properties().size())
                .add(dataset, Vocab.voidTerm("documents"), release.record().documents())
                .add(
                        dataset,
                        Vocab.voidTerm("uriSpace"),
                        NodeFactory.createLiteralString(release.names().ids()))
                .add(dataset, Vocab.voidTerm("sparqlEndpoint"), iri(site.origin() + "/sparql"))
                .add(dataset, Vocab.voidTerm("vocabulary"), iri(Pg.NAMESPACE))
                .add(dataset, Vocab.voidTerm("vocabulary"), iri("http://www.w3.org/2004/02/skos/core#"))
                .add(dataset, Vocab.voidTerm("vocabulary"), iri("http://www.w3.org/ns/prov#"));
        Stream.of(GraphSyntax.values())
                .forEach(syntax -> triples.add(dataset, Vocab.voidTerm("feature"), iri(syntax.iri())));
        statistics.classes().forEach(count -> classPartition(names, count, triples));
        statistics.properties().forEach(count -> propertyPartition(names, count, triples));
        return triples.quads();
    }

    private static void classPartition(DatasetNames names, Statistics.Count count, Triples triples) {
        Node part = names.part("class", count.term());
        triples.add(names.dataset(), Vocab.voidTerm("classPartition"), part)
                .add(part, Vocab.voidTerm("class"), count.term())
                .add(part, Vocab.voidTerm("entities"), count.uses());
    }

    private static void propertyPartition(DatasetNames names, Statistics.Count count, Triples triples) {
        Node part = names.part("property", count.term());
        triples.add(names.dataset(), Vocab.voidTerm("propertyPartition"), part)
                .add(part, Vocab.voidTerm("property"), count.term())
                .add(part, Vocab.voidTerm("triples"), count.uses())
                .add(part, Vocab.voidTerm("distinctSubjects"), count.subjects());
    }

    @Override
    public Optional<String> collection() {
        return Optional.of(DatasetNames.CATALOGUE_PATH);
    }

    @Override
    public List<String> types() {
        return List.of(
                Signposts.ABOUT_PAGE, Vocab.voidTerm("DatasetDescription").getURI());
    }

    @Override
    public byte[] page(Site site) {
        return release.read(() -> pages.written(
                "linkeddata/statistics.jte",
                Map.of(
                        "frame",
                        Frames.of(this, site, "Statistics", Section.DATA)
                                .describedAs("What this release holds, counted by class and by property."),
                        "statistics",
                        statistics,
                        "classes",
                        counts(statistics.classes(), site),
                        "properties",
                        counts(statistics.properties(), site),
                        "iri",
                        about().getURI(),
                        "formats",
                        Frames.alternates(this, site))));
    }

    private List<TermCount> counts(List<Statistics.Count> counts, Site site) {
        var words = new Words(release, site);
        return counts.stream()
                .map(count -> new TermCount(words.link(count.term()), count.uses(), count.subjects()))
                .toList();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
