package org.policygraph.page;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is to search engines, in the words of schema.org.
 *
 * @param type the class; empty for a page that says nothing of itself
 * @param url where it is; empty for one that is not the same for everybody
 * @param dataset the IRI of the dataset that it is made from
 */
public record WebPage(String type, String url, String dataset) {

    /** A page that says nothing. */
    static final WebPage UNSAID = new WebPage("", "", "");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A page of a dataset. */
    public static WebPage of(String url, String dataset) {
        return new WebPage("WebPage", url, dataset);
    }

    /** The same of another class. */
    WebPage of(String other) {
        return type.isEmpty() ? this : new WebPage(other, url, dataset);
    }

    /** As JSON-LD; empty if it says nothing. */
    String written(String title, String description) {
        if (type.isEmpty()) {
            return "";
        }
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", type);
        said.put("name", title);
        if (!description.isEmpty()) {
            said.put("description", description);
        }
        if (!url.isEmpty()) {
            said.put("url", url);
        }
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@type", "Dataset");
        whole.put("@id", dataset);
        said.put("isPartOf", whole);
        return JSON.writeValueAsString(said);
    }
}
