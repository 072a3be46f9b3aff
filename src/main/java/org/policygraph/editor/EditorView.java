package org.policygraph.editor;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * The page of the editor.
 *
 * @param query the text to begin with
 * @param action where the query is sent, with the moment
 * @param yasqe where the editor's script and style are, without their endings
 * @param themes the ready questions, by theme
 * @param mistake what is wrong with the address; empty if nothing
 * @param permalink the address of this query; empty if it is too long for one
 * @param graphs the graphs that the address chooses
 * @param outcome what became of the query
 */
record EditorView(
        String query,
        String action,
        String yasqe,
        List<Theme> themes,
        String mistake,
        String permalink,
        List<Graph> graphs,
        Outcome outcome) {

    EditorView {
        themes = List.copyOf(themes);
        graphs = List.copyOf(graphs);
    }

    /** Ready questions about the same. */
    record Theme(String title, List<Link> questions) {

        Theme {
            questions = List.copyOf(questions);
        }
    }

    /** A graph that is to be read, by a parameter of the protocol. */
    record Graph(String parameter, String iri) {}

    /** Whether a query was asked. */
    boolean asked() {
        return !(outcome instanceof Outcome.None);
    }
}
