package org.policygraph.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Doors to a store, with the project's ontology and a clock that stands. */
final class Doors {

    static final Names NAMES = Names.standard();
    static final Schema SCHEMA =
            Schema.read(SourceFolder.of(Path.of("ontology")), SourceFolder.of(Path.of("ontology/rules")), NAMES);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Doors() {}

    static Publisher to(Store store) {
        return to(store, SCHEMA);
    }

    static Publisher to(Store store, Schema schema) {
        return new Publisher(store, schema, NAMES, CLOCK);
    }

    /** The project's schema with one more remark. */
    static Schema extended() {
        var graphs = new ArrayList<>(SCHEMA.graphs());
        Node ontology = NodeFactory.createURI(Pg.ONTOLOGY);
        graphs.add(Quad.create(ontology, ontology, RDFS.comment.asNode(), NodeFactory.createLiteralString("more")));
        return new Schema(graphs, SCHEMA.graphNames(), SCHEMA.rules(), SCHEMA.shapes(), "extended");
    }

    /** The project's schema as it would be after an edit that changes no statement. */
    static Schema edited() {
        return new Schema(SCHEMA.graphs(), SCHEMA.graphNames(), SCHEMA.rules(), SCHEMA.shapes(), "edited");
    }
}
