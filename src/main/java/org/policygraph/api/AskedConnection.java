package org.policygraph.api;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.connections.Found;
import org.policygraph.connections.Wanted;

/** What was asked of two things, and the answer in the words of the wire. */
record AskedConnection(Catalogue catalogue, Node from, Node to, Wanted wanted, long links) {

    ConnectionWire.ConnectionView view(Found found) {
        var views = new ConnectionViews(catalogue);
        List<ConnectionWire.PathView> paths =
                found.paths().stream().map(views::path).toList();
        var searched = new ConnectionWire.Searched(wanted.maxLength(), documents(), links);
        return new ConnectionWire.ConnectionView(
                views.reference(from), views.reference(to), summary(views, found), searched, paths);
    }

    private String summary(ConnectionViews views, Found found) {
        String ends = "'" + views.reference(from).label() + "' and '"
                + views.reference(to).label() + "'";
        String within = " within " + wanted.maxLength() + " hop(s), as far as " + documents() + " document(s) say.";
        if (!found.paths().isEmpty()) {
            return found.paths().size() + " path(s) connect " + ends + within;
        }
        return found.ending() == Found.Ending.ALL
                ? "Nothing connects " + ends + within
                : "Nothing that connects " + ends + " was found" + within;
    }

    private long documents() {
        return wanted.documents().isEmpty()
                ? catalogue.record().documents()
                : wanted.documents().size();
    }
}
