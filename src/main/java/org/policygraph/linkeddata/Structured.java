package org.policygraph.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Link;
import org.policygraph.things.ThingView;
import org.policygraph.vocabulary.Pg;
import tools.jackson.databind.json.JsonMapper;

/** What pages say to search engines, in the words of schema.org. */
final class Structured {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The most specific first. */
    private static final Map<Node, String> KINDS = kinds();

    private Structured() {}

    static String thing(ThingView view, Entry entry) {
        var object = object(
                KINDS.entrySet().stream()
                        .filter(kind -> entry.classes().contains(kind.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("Thing"),
                view.iri());
        object.put("name", view.head().label());
        view.head().definitions().stream().findFirst().ifPresent(text -> object.put("description", text.label()));
        List<String> others =
                view.head().names().stream().map(Link::label).distinct().toList();
        if (!others.isEmpty()) {
            object.put("alternateName", others);
        }
        return JSON.writeValueAsString(object);
    }

    static String passage(PassageView view) {
        var object = object("Quotation", view.iri());
        object.put("text", view.quote());
        object.put("isPartOf", work(view.document()));
        return JSON.writeValueAsString(object);
    }

    static String claim(ClaimView view, String sentence) {
        var object = object("Claim", view.iri());
        object.put("name", sentence);
        Map<String, Object> quotation = part("Quotation");
        quotation.put("text", view.evidence().quote());
        quotation.put("isPartOf", work(view.evidence().document()));
        object.put("appearance", quotation);
        return JSON.writeValueAsString(object);
    }

    static Map<String, Object> object(String type, String iri) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@context", "https://schema.org");
        object.put("@type", type);
        object.put("@id", iri);
        return object;
    }

    /** What has no address of its own. In the order of their coming, so that a page stays the same by the byte. */
    static Map<String, Object> part(String type) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", type);
        return object;
    }

    private static Map<String, Object> work(Link document) {
        Map<String, Object> work = part("CreativeWork");
        work.put("name", document.label());
        return work;
    }

    static String written(Map<String, Object> object) {
        return JSON.writeValueAsString(object);
    }

    private static Map<Node, String> kinds() {
        var kinds = new LinkedHashMap<Node, String>();
        kinds.put(Pg.PERSON, "Person");
        kinds.put(Pg.TOPIC, "DefinedTerm");
        kinds.put(Pg.EVENT, "Event");
        kinds.put(Pg.INSTRUMENT, "Legislation");
        kinds.put(Pg.DOCUMENT, "CreativeWork");
        kinds.put(Pg.FORUM, "Organization");
        kinds.put(Pg.ACTOR, "Organization");
        return kinds;
    }
}
