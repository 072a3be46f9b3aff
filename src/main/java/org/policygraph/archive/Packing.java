package org.policygraph.archive;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.policygraph.index.IndexedDataset;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.policygraph.vocabulary.Prefixes;

/** Makes files of a release. The same release with the same companions gives the same bytes. */
record Packing(Names names, Companions companions) {

    Archive pack(ReleaseView view) {
        return Txn.calculateRead(view.dataset(), () -> packed(view));
    }

    private Archive packed(ReleaseView view) {
        DatasetGraph release = view.dataset();
        var statements = new Statements(Prefixes.of(names));
        IndexedDataset content = IndexedDataset.of(release);
        byte[] nquads = Statements.nquads(content, names.releases());
        byte[] trig = statements.trig(content, names.releases());
        var notes = new Notes(view.record(), names);
        var payload = new TreeMap<>(notes.files());
        payload.put(Layout.NQUADS, nquads);
        payload.put(Layout.TRIG, trig);
        payload.put(Layout.RECORD, statements.lines(graph(release, names.releases())));
        payload.putAll(schema(view, statements));
        payload.putAll(companions.queries());
        StoredTexts texts = StoredTexts.of(release, names);
        payload.putAll(texts.files());
        payload.put(Layout.LEFT_OUT, texts.leftOutTable());
        payload.put(Layout.CRATE, new Crate(notes, new TreeMap<>(payload)).written());
        return new Archive(
                view.record(),
                new PackedFile(Layout.NQUADS, "application/gzip", nquads),
                new PackedFile(Layout.TRIG, "application/gzip", trig),
                new PackedFile(Archive.BUNDLE, "application/zip", new Bag(notes, payload).zipped()));
    }

    /** Of a release that another ontology has made what it holds itself: shapes and rules are not kept with it. */
    private SortedMap<String, byte[]> schema(ReleaseView view, Statements statements) {
        if (companions.made(view.record().engineDigest())) {
            return companions.schema();
        }
        var files = new TreeMap<String, byte[]>();
        files.put(
                "ontology/policygraph.ttl",
                statements.turtle(graph(view.dataset(), NodeFactory.createURI(Pg.ONTOLOGY))));
        files.put("ontology/topics.ttl", statements.turtle(graph(view.dataset(), names.topics())));
        files.put("ontology/eurovoc.ttl", statements.turtle(graph(view.dataset(), names.eurovoc())));
        return files;
    }

    private static Stream<Quad> graph(DatasetGraph release, Node graph) {
        return release.stream(graph, Node.ANY, Node.ANY, Node.ANY);
    }
}
