package org.policygraph.page;

import java.util.Arrays;
import java.util.List;

/** What the navigation leads to from every page. */
public enum Section {
    TOPICS("Topics", "/topics"),
    FORA("Fora", "/fora"),
    ACTORS("Actors", "/actors"),
    OUTCOMES("Outcomes", "/outcomes"),
    DOCUMENTS("Documents", "/documents"),
    ONTOLOGY("Ontology", "/ns"),
    DATA("Data", "/catalog"),
    /** A page that belongs to none of the others. */
    NONE("", "");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** Those that have a link. */
    public static List<Section> shown() {
        return Arrays.stream(values()).filter(section -> section != NONE).toList();
    }

    /** What the link is called. */
    public String label() {
        return label;
    }

    /** Where it leads, below the root of the service. */
    public String path() {
        return path;
    }
}
