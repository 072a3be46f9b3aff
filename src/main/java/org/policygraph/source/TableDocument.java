package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.table.Mapping;
import org.policygraph.table.Row;
import org.policygraph.table.Table;
import org.policygraph.table.TableException;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** The statements of a document that is a table: each row that says something is a passage. */
final class TableDocument {

    /** The name of the file that holds the table. */
    static final String TABLE_FILE = "table.csv";

    /** The name of the file that says what a row states. */
    static final String MAPPING_FILE = "mapping.rq";

    /** More remarks than these say nothing new, and hide the others. */
    private static final int MOST_REMARKS = 20;

    private final Node document;
    private final String file;
    private final String text;
    private final Mapping mapping;
    private final List<SourcedQuad> statements = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final RowNames names;
    private long silentRows;

    private TableDocument(Node document, Table table, Mapping mapping, String text) {
        this.document = document;
        this.file = table.file();
        this.text = text;
        this.mapping = mapping;
        this.names = new RowNames(mapping.key());
    }

    /**
     * Whether a folder holds a table.
     *
     * @throws SourceException if it holds a part of what a table needs, or a text beside it
     */
    static boolean isIn(SourceFolder folder) {
        boolean table = folder.files().containsKey(TABLE_FILE);
        boolean mapping = folder.files().containsKey(MAPPING_FILE);
        if (table != mapping) {
            throw new SourceException(
                    folder.name(),
                    "holds " + (table ? TABLE_FILE : MAPPING_FILE) + " and no " + (table ? MAPPING_FILE : TABLE_FILE)
                            + "; a table needs both: its rows, and what a row states");
        }
        if (table && folder.files().containsKey(BundleReader.TEXT_FILE)) {
            throw new SourceException(
                    folder.path(BundleReader.TEXT_FILE),
                    "stands beside " + TABLE_FILE
                            + ", which is the text of its document; give each a bundle of its own");
        }
        return table;
    }

    /**
     * Reads the table of a folder.
     *
     * @throws SourceException if the table or the mapping cannot be read, or a value does not fit
     */
    static TableDocument read(SourceFolder folder, Node document, Names names) {
        String tableFile = folder.path(TABLE_FILE);
        String mappingFile = folder.path(MAPPING_FILE);
        try {
            String text = folder.text(TABLE_FILE);
            Table table = Table.read(tableFile, text);
            Mapping mapping = Mapping.read(mappingFile, folder.text(MAPPING_FILE), table, names);
            var read = new TableDocument(document, table, mapping, text);
            table.forEachRow(read::add);
            return read;
        } catch (TableException unfit) {
            throw new SourceException(
                    new SourceLocation(unfit.file(), unfit.line()), String.valueOf(unfit.getMessage()));
        }
    }

    /** The table as it is stored, without a byte order mark. */
    String text() {
        return text;
    }

    List<SourcedQuad> statements() {
        return statements;
    }

    List<Remark> remarks() {
        long untold = silentRows - remarks.size();
        if (untold <= 0) {
            return remarks;
        }
        var all = new ArrayList<>(remarks);
        all.add(new Remark(document, untold + " more rows yield no statement", new SourceLocation(file, 0)));
        return all;
    }

    private void add(Row row) {
        var location = new SourceLocation(file, row.line());
        Node passage = NodeFactory.createURI(document.getURI() + "/" + names.of(row, location));
        Set<Quad> said = mapping.statements(row, document, passage);
        boolean silent = said.stream().allMatch(quad -> quad.getSubject().equals(passage));
        if (silent) {
            silentRows++;
            remark(row, location);
            return;
        }
        said.forEach(quad -> statements.add(new SourcedQuad(quad, location)));
        boolean modal = said.stream().anyMatch(quad -> describes(quad, passage, Pg.MODALITY));
        if (!modal) {
            describe(passage, Pg.MODALITY, Pg.ASSERTED, location);
        }
        describe(row, passage, location);
    }

    private void remark(Row row, SourceLocation location) {
        if (silentRows <= MOST_REMARKS) {
            String message =
                    "row " + row.number() + " yields no statement; if it should, look at the lists, the FILTERs"
                            + " and the empty cells that " + MAPPING_FILE + " meets there";
            remarks.add(new Remark(document, message, location));
        }
    }

    private void describe(Row row, Node passage, SourceLocation location) {
        describe(passage, RDF.type.asNode(), Pg.PASSAGE, location);
        describe(passage, Pg.IN_DOCUMENT, document, location);
        describe(passage, Pg.ROW, number(row.number()), location);
        describe(passage, Pg.EXACT_QUOTE, NodeFactory.createLiteralString(row.text()), location);
        describe(passage, Pg.START_OFFSET, number(row.start()), location);
        describe(passage, Pg.END_OFFSET, number(row.end()), location);
    }

    private void describe(Node passage, Node property, Node value, SourceLocation location) {
        statements.add(new SourcedQuad(Quad.create(document, passage, property, value), location));
    }

    private static boolean describes(Quad quad, Node passage, Node property) {
        return quad.getSubject().equals(passage) && quad.getPredicate().equals(property);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
