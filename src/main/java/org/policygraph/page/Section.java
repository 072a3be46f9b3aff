package org.policygraph.page;

import java.util.Arrays;
import java.util.List;

/** What the navigation leads to from every page. */
public enum Section {
    TOPICS("Topics", "/topics", Place.TOP),
    FORA("Fora", "/fora", Place.TOP),
    ACTORS("Actors", "/actors", Place.TOP),
    OUTCOMES("Outcomes", "/outcomes", Place.TOP),
    DOCUMENTS("Documents", "/documents", Place.TOP),
    CONNECTIONS("Connections", "/connections", Place.TOP),
    OVERVIEWS("Overviews", "/overviews", Place.TOP),
    QUESTIONS("Questions", "/questions", Place.TOP),
    RELEASES("Releases", "/releases", Place.END),
    DATA("Data and downloads", "/catalog", Place.END),
    ONTOLOGY("Ontology", "/ns", Place.END),
    HELP("Help", "/help", Place.END),
    /** A page that belongs to none of the others. */
    NONE("", "", Place.NOWHERE);

    private enum Place {
        TOP,
        END,
        NOWHERE
    }

    private final String label;
    private final String path;
    private final Place place;

    Section(String label, String path, Place place) {
        this.label = label;
        this.path = path;
        this.place = place;
    }

    /** Those at the top of a page. */
    public static List<Section> top() {
        return at(Place.TOP);
    }

    /** Those at its end. */
    public static List<Section> end() {
        return at(Place.END);
    }

    /** What the link is called. */
    public String label() {
        return label;
    }

    /** Where it leads, below the root of the service. */
    public String path() {
        return path;
    }

    private static List<Section> at(Place place) {
        return Arrays.stream(values()).filter(section -> section.place == place).toList();
    }
}
