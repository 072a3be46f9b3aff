package org.policygraph.bench;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Jena alone, in memory: parsing, execution and writing JSON, as a service must, but without a network. */
final class InProcess implements Answering {

    private final DatasetGraph release = DatasetGraphFactory.createTxnMem();

    InProcess(Path nquads) {
        Txn.executeWrite(release, () -> RDFDataMgr.read(release, nquads.toUri().toString()));
    }

    /** What ready questions can be asked of it. */
    List<Asked> questions() {
        return Txn.calculateRead(release, () -> Asked.all(release));
    }

    long quads() {
        return Txn.calculateRead(release, () -> release.stream().count());
    }

    @Override
    public byte[] answer(String query) {
        var json = new ByteArrayOutputStream();
        release.begin(ReadWrite.READ);
        try (var running = QueryExec.dataset(release)
                .query(query)
                .timeout(Servers.PATIENCE_SECONDS, TimeUnit.SECONDS)
                .build()) {
            var writer = RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
            writer.write(json, running.select(), Context.emptyContext());
        } finally {
            release.end();
        }
        return json.toByteArray();
    }
}
