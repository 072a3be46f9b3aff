package org.policygraph.linkeddata;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The links in the head of an answer, as a client reads them (RFC 8288). */
final class HeadLinks {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;\\s*\\w+=\"[^\"]*\")*)");
    private static final Pattern RELATION = Pattern.compile("rel=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("type=\"([^\"]*)\"");

    private HeadLinks() {}

    static List<WebLink> of(HttpResponse<?> answer) {
        var links = new ArrayList<WebLink>();
        for (String header : answer.headers().allValues("Link")) {
            LINK.matcher(header)
                    .results()
                    .forEach(found -> links.add(new WebLink(
                            parameter(RELATION, found.group(2)), found.group(1), parameter(TYPE, found.group(2)))));
        }
        return links;
    }

    private static String parameter(Pattern pattern, String parameters) {
        var found = pattern.matcher(parameters);
        return found.find() ? found.group(1) : "";
    }
}
