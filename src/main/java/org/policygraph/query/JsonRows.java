package org.policygraph.query;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as SPARQL 1.1 Query Results JSON, a row a line. Jena's own writer indents every value, which took ten times
 * as long as finding the rows. Not thread-safe.
 */
final class JsonRows {

    private static final int FLUSH_CHARACTERS = 1 << 14;
    private static final char FIRST_PRINTABLE = ' ';

    private final BoundedBuffer out;
    private final StringBuilder text = new StringBuilder();
    private final Map<Node, Integer> blanks = new HashMap<>();

    JsonRows(BoundedBuffer out) {
        this.out = out;
    }

    void write(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        text.append("{\"head\":{\"vars\":[");
        String comma = "";
        for (Var variable : variables) {
            text.append(comma);
            string(variable.getVarName());
            comma = ",";
        }
        text.append("]},\"results\":{\"bindings\":[");
        comma = "\n";
        while (rows.hasNext()) {
            text.append(comma);
            row(variables, rows.next());
            comma = ",\n";
            if (text.length() > FLUSH_CHARACTERS) {
                flush();
            }
        }
        text.append("\n]}}\n");
        flush();
    }

    void write(boolean answer) {
        text.append("{\"head\":{},\"boolean\":").append(answer).append("}\n");
        flush();
    }

    private void row(List<Var> variables, Binding row) {
        text.append('{');
        String comma = "";
        for (Var variable : variables) {
            // A variable that the row does not bind does not stand in it.
            if (row.contains(variable)) {
                text.append(comma);
                member(variable.getVarName());
                value(row.get(variable));
                comma = ",";
            }
        }
        text.append('}');
    }

    private void value(Node node) {
        if (node.isURI()) {
            text.append("{\"type\":\"uri\",\"value\":");
            string(node.getURI());
        } else if (node.isBlank()) {
            text.append("{\"type\":\"bnode\",\"value\":");
            string("b" + blanks.computeIfAbsent(node, first -> blanks.size()));
        } else if (node.isTripleTerm()) {
            triple(node.getTriple());
        } else {
            literal(node);
        }
        text.append('}');
    }

    private void literal(Node node) {
        text.append("{\"type\":\"literal\",");
        if (!node.getLiteralLanguage().isEmpty()) {
            member("xml:lang");
            string(node.getLiteralLanguage());
            text.append(',');
            if (node.getLiteralBaseDirection() != null) {
                member("its:dir");
                string(node.getLiteralBaseDirection().direction());
                text.append(',');
            }
        } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            member("datatype");
            string(node.getLiteralDatatypeURI());
            text.append(',');
        }
        member("value");
        string(node.getLiteralLexicalForm());
    }

    private void triple(Triple triple) {
        text.append("{\"type\":\"triple\",\"value\":{\"subject\":");
        value(triple.getSubject());
        text.append(",\"predicate\":");
        value(triple.getPredicate());
        text.append(",\"object\":");
        value(triple.getObject());
        text.append('}');
    }

    private void member(String name) {
        string(name);
        text.append(':');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character >= FIRST_PRINTABLE) {
                text.append(character);
            } else {
                control(character);
            }
        }
        text.append('"');
    }

    private void control(char character) {
        switch (character) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append("\\u%04x".formatted((int) character));
        }
    }

    private void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
