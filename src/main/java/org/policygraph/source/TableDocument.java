package org.policygraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.policygraph.vocabulary.Slug;

/** The statements of a document that is a table: each row that says something is a passage. */
final class TableDocument {

    /** The name of the file that holds the table. */
    static final String TABLE_FILE = "table.csv";

    /** The name of the file that says what a row states. */
    static final String MAPPING_FILE = "mapping.rq";

    private final Node document;
    private final String file;
    private final String text;
    private final Mapping mapping;
    private final List<SourcedQuad> statements = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>();

    private TableDocument(Node document, Table table, Mapping mapping, String text) {
        this.document = document;
        this.file = table.file();
        this.text = text;
        this.mapping = mapping;
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
        return remarks;
    }

    private void add(Row row) {
        var location = new SourceLocation(file, row.line());
        Node passage = NodeFactory.createURI(document.getURI() + "/" + name(row, location));
        Set<Quad> said = mapping.statements(row, document, passage);
        boolean silent = said.stream().allMatch(quad -> quad.getSubject().equals(passage));
        if (silent) {
            remarks.add(new Remark(
                    document,
                    "row " + row.number() + " yields no statement; if it should, look at the FILTERs of " + MAPPING_FILE
                            + " and at its empty cells",
                    location));
            return;
        }
        said.forEach(quad -> statements.add(new SourcedQuad(quad, location)));
        boolean modal = said.stream().anyMatch(quad -> describes(quad, passage, Pg.MODALITY));
        if (!modal) {
            describe(passage, Pg.MODALITY, Pg.ASSERTED, location);
        }
        describe(row, passage, location);
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

    /** The last part of the passage's IRI. */
    private String name(Row row, SourceLocation location) {
        return mapping.key().map(column -> key(row, column, location)).orElse("row-" + row.number());
    }

    private String key(Row row, String column, SourceLocation location) {
        String place = "row " + row.number() + ", column '" + column + "': ";
        String cell = row.cells().get(column);
        if (cell == null) {
            throw new SourceException(location, place + "the key of the row is empty; fill it, or choose another key");
        }
        String key = slug(cell, place, location);
        Long other = keys.putIfAbsent(key, row.number());
        if (other != null) {
            throw new SourceException(
                    location,
                    place + "the key '" + cell + "' is the one of row " + other + " already (" + key
                            + "); choose a column whose values differ");
        }
        return key;
    }

    private static String slug(String cell, String place, SourceLocation location) {
        try {
            String slug = Slug.of(cell);
            if (slug.equals("text")) {
                throw new SourceException(
                        location, place + "the key '" + cell + "' is the name of the document's text");
            }
            return slug;
        } catch (IllegalArgumentException none) {
            throw new SourceException(location, place + none.getMessage() + "; choose another column as the key");
        }
    }
}
