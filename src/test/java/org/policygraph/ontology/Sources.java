package org.policygraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The RDF files of the project and of these tests, each time read anew so that a test may change what it gets. */
final class Sources {

    static final String NAMESPACE = "https://w3id.org/policygraph/ns#";

    private static final Path ONTOLOGY = Path.of("ontology/policygraph.ttl");
    private static final List<Path> TOPICS = List.of(Path.of("ontology/topics.ttl"), Path.of("ontology/eurovoc.ttl"));
    private static final Path DOCUMENTS = Path.of("documents");
    private static final Path FIXTURE =
            Path.of("src/test/resources/org/policygraph/ontology/each-kind-of-inference.ttl");

    private Sources() {}

    static Model ontology() {
        return RDFDataMgr.loadModel(ONTOLOGY.toString());
    }

    /** The terms of our own namespace that a graph declares. */
    static Set<Resource> terms(Model graph) {
        return graph.listSubjectsWithProperty(RDF.type)
                .filterKeep(Sources::isOurs)
                .toSet();
    }

    static boolean isOurs(RDFNode term) {
        return term.isURIResource() && term.asResource().getURI().startsWith(NAMESPACE);
    }

    /** One graph, because a reasoner that gets data without their ontology takes every property for an annotation. */
    static Model ontologyAndFixture() {
        return ontology().add(RDFDataMgr.loadModel(FIXTURE.toString()));
    }

    /** The same with the project's own topics and documents. */
    static Model ontologyAndDocuments() {
        return ontologyAnd(TableSample.WHOLE);
    }

    /** The same with a few rows of each table only: a reasoner takes minutes for all of them. */
    static Model ontologyAndSampleOfDocuments() {
        return ontologyAnd(new TableSample(6));
    }

    private static Model ontologyAnd(TableSample sample) {
        var merged = ontology();
        TOPICS.stream().filter(Files::exists).forEach(file -> merged.add(RDFDataMgr.loadModel(file.toString())));
        below(DOCUMENTS, "claims.trig").forEach(bundle -> merged.add(union(bundle)));
        below(DOCUMENTS, "table.csv").forEach(table -> merged.add(sample.of(table.resolveSibling(""))));
        return merged;
    }

    /** Every file whose name ends like that, in a folder that need not exist. */
    static List<Path> below(Path folder, String ending) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default graph and all named graphs of a file as one graph. */
    static Model union(Path file) {
        var dataset = RDFDataMgr.loadDataset(file.toString());
        return ModelFactory.createDefaultModel().add(dataset.getDefaultModel()).add(dataset.getUnionModel());
    }
}
