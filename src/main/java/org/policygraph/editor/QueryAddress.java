package org.policygraph.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.DatasetChoice;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.Site;
import org.springframework.web.util.UriUtils;

/**
 * Where a query is found again.
 *
 * @param permalink its address; empty if it would be too long for one
 * @param asked the page of its answer that is asked for, from 1
 */
record QueryAddress(String permalink, int asked) {

    /** Proxies, mail programs and servers refuse longer ones. */
    private static final int LONGEST = 6000;

    private static final List<AnswerFormat> ROWS =
            List.of(AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.JSON, AnswerFormat.XML);
    private static final List<AnswerFormat> GRAPHS =
            List.of(AnswerFormat.TURTLE, AnswerFormat.N_TRIPLES, AnswerFormat.RDF_XML, AnswerFormat.JSON_LD);

    /** That of a query on graphs of a release. */
    static QueryAddress of(Site site, String query, DatasetChoice graphs, int page) {
        var path = new StringBuilder("/sparql?query=").append(encoded(query));
        graphs.defaultGraphs()
                .forEach(graph -> path.append("&default-graph-uri=").append(encoded(graph)));
        graphs.namedGraphs().forEach(graph -> path.append("&named-graph-uri=").append(encoded(graph)));
        return new QueryAddress(path.length() > LONGEST ? "" : site.to(path.toString()), page);
    }

    /** Where one waits for it as long as it may take. */
    String patient() {
        return with("&wait=yes");
    }

    /** Where it is said why it finds nothing. */
    String explanation() {
        return with("&explain=yes");
    }

    /** The page that is shown. */
    int page(int total, int size) {
        int page = permalink.isEmpty() ? 1 : asked;
        int last = Math.max(1, (total + size - 1) / size);
        if (page > last) {
            throw PageNumber.refused(Integer.toString(page), "a whole number from 1 to " + last);
        }
        return page;
    }

    /** Leads through the pages, where there is an address for them. */
    Paging paging(int page, int total, int size) {
        int pages = permalink.isEmpty() ? 1 : Math.max(1, (total + size - 1) / size);
        return new Paging(permalink, page, pages, total);
    }

    /** The whole answer in other formats. */
    List<Link> downloads(AnswerFormat format) {
        return (format == AnswerFormat.JSON ? ROWS : GRAPHS)
                .stream()
                        .filter(other -> !permalink.isEmpty())
                        .map(other -> Link.to(other.shortName(), with("&format=" + other.shortName())))
                        .toList();
    }

    private String with(String more) {
        return permalink.isEmpty() ? "" : permalink + more;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
