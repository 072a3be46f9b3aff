package org.policygraph.linkeddata;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.policygraph.reader.Site;

/**
 * Goes from the first page over every link and every IRI of this PolicyGraph, as a browser and as a reader of each
 * syntax, and notes what is wrong. Of addresses of one kind it goes to the first ones and to a sample, which is the same
 * every time, unless all are wanted. Even then it goes to a sample of those with several parameters, as there is no end
 * of filters that are put together, of those of other moments, and of the lists of moments: every address has them.
 */
final class Walk {

    private static final int FIRST_ONES = 5;
    private static final int ONE_OF = 400;
    private static final int MOST_REDIRECTS = 5;
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** Swagger UI, which others have written, and what is put into pages: references in words. */
    private static final Pattern NO_PAGE = Pattern.compile("/api/docs.*|/api/swagger-ui.*|/api/.*/citation(\\?.*)?");

    /** What shows answers as examples, whose links are made up. */
    private static final Pattern EXAMPLES = Pattern.compile("/api/openapi.*");

    private static final Pattern MINTED = Pattern.compile("/(id|doc|linkset/doc)/[^/.?]+(/[^/.?]+){0,2}");
    private static final Pattern CLAIM = Pattern.compile("/claim-[0-9a-f]+$");
    private static final Pattern PARAMETER = Pattern.compile("[?&][^=&]+=");
    private static final String MOMENTS = "/timemap?";
    private static final Pattern MOMENT = Pattern.compile("[?&](knownAt|validAt)=");
    private static final Pattern LISTED = Pattern.compile("(?<=<loc>)[^<]+");

    private final Web web;
    private final boolean everything;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<Fragment, String> fragments = new LinkedHashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<Promise, String> promises = new LinkedHashMap<>();
    private final Map<String, Step> hashNames = new LinkedHashMap<>();
    private final Set<String> described = new HashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> faults = new TreeSet<>();

    Walk(Web web, boolean everything) {
        this.web = web;
        this.everything = everything;
    }

    /** Where to go, and who says so. */
    private record Step(String address, String from) {}

    private record Fragment(String address, String name) {}

    private record Promise(String address, String type) {}

    /** All that is wrong, in order. */
    Set<String> faults() {
        return faults;
    }

    /** How many addresses of each kind it has been at. */
    SortedMap<String, Integer> kinds() {
        return kinds;
    }

    /** Goes on from some addresses until nothing is left. */
    Walk from(String... starts) {
        for (String start : starts) {
            link(start, "the start", "/", "");
        }
        while (!ahead.isEmpty()) {
            visit(ahead.poll());
        }
        fragments.forEach((fragment, from) -> {
            Set<String> there = anchors.get(fragment.address());
            if (there != null && !there.contains(fragment.name())) {
                fault(fragment.address() + "#" + fragment.name(), from, "leads to no part of the page");
            }
        });
        promises.forEach(this::keep);
        hashNames.forEach(this::describe);
        return this;
    }

    /** What has several types must have the promised one for those who ask for it. */
    private void keep(Promise promise, String from) {
        if (types.getOrDefault(promise.address(), promise.type()).equals(promise.type())) {
            return;
        }
        String type = bare(web.header(followed(new Step(promise.address(), from), promise.type()), "Content-Type"));
        if (!type.equals(promise.type())) {
            fault(promise.address(), from, "is " + type + ", and should be " + promise.type());
        }
    }

    /** Takes note of a link; what is minted here is here, and what is on other servers is theirs. */
    private void link(String target, String from, String at, String type) {
        URI whole;
        try {
            whole = URI.create(web.origin() + at).resolve(target.replace(" ", "%20"));
        } catch (IllegalArgumentException malformed) {
            fault(target, from, "is no address");
            return;
        }
        if (whole.toString().startsWith(GraphFaults.BASE)) {
            local(whole.toString()).ifPresent(path -> link(path, from, at, type));
            return;
        }
        if (!whole.toString().startsWith(web.origin())) {
            return;
        }
        String path = whole.getRawPath().isEmpty() ? "/" : whole.getRawPath();
        String address = path + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery());
        if (whole.getRawFragment() != null) {
            fragments.putIfAbsent(new Fragment(address, whole.getFragment()), from);
        }
        if (!type.isEmpty()) {
            promises.putIfAbsent(new Promise(address, bare(type)), from);
        }
        if (known.add(address) && isChosen(address)) {
            ahead.add(new Step(address, from));
        }
    }

    private boolean isChosen(String address) {
        int before = kinds.getOrDefault(kind(address), 0);
        var checksum = new CRC32();
        checksum.update(address.getBytes(StandardCharsets.UTF_8));
        boolean ofMoments = MOMENT.matcher(address).find() || address.startsWith(MOMENTS);
        boolean all =
                everything && !ofMoments && PARAMETER.matcher(address).results().count() < 2;
        boolean chosen = all || before < (ofMoments ? 1 : FIRST_ONES) || checksum.getValue() % ONE_OF == 0;
        if (chosen) {
            kinds.put(kind(address), before + 1);
        }
        return chosen;
    }

    /** The address without what names a single thing. */
    static String kind(String address) {
        String path = address.split("\\?", 2)[0];
        String query = address.substring(path.length()).replaceAll("=[^&]*", "");
        int dot = path.lastIndexOf('.');
        String suffix = dot > path.lastIndexOf('/') ? path.substring(dot) : "";
        String name = path.substring(0, path.length() - suffix.length());
        if (MINTED.matcher(name).matches()) {
            String below = name.endsWith("/text")
                    ? "{thing}/text"
                    : CLAIM.matcher(name).find()
                            ? "{claim}"
                            : name.replaceFirst("/(linkset/)?(id|doc)/", "").contains("/")
                                    ? "{passage}"
                                    : name.contains("/topic-") ? "{topic}" : "{thing}";
            return name.replaceFirst("/(id|doc)/.*", "/$1/") + below + suffix + query;
        }
        return name.replaceAll(
                        "^(/api/[a-z]+|/feeds/questions|/feeds|/problems|/questions|/releases|/timemap)/.*",
                        "$1/{name}")
                + suffix
                + query;
    }

    private void visit(Step step) {
        HttpResponse<String> answer = followed(step, BROWSER);
        if (answer.statusCode() != 200) {
            fault(step.address(), step.from(), "answers " + answer.statusCode());
            return;
        }
        String type = web.header(answer, "Content-Type");
        types.put(step.address(), bare(type));
        String at = answer.uri().getRawPath()
                + (answer.uri().getRawQuery() == null ? "" : "?" + answer.uri().getRawQuery());
        for (WebLink link : HeadLinks.of(answer)) {
            link(link.target(), at, at, link.type());
        }
        if (type.startsWith("text/html")) {
            page(step, at, answer);
        } else if (type.startsWith("application/atom+xml")) {
            Jsoup.parse(answer.body(), Parser.xmlParser())
                    .select("link[href]")
                    .forEach(link -> link(link.attr("href"), at, at, link.attr("type")));
        } else if (type.startsWith("application/json") && !EXAMPLES.matcher(at).matches()) {
            new JsonLinks(answer.body()).found().forEach(target -> link(target, at, at, ""));
        } else if (at.startsWith("/sitemap")) {
            LISTED.matcher(answer.body()).results().forEach(found -> link(found.group(), at, at, ""));
        }
    }

    private void page(Step step, String at, HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body(), web.origin() + at);
        anchors.put(step.address(), PageFaults.anchors(page));
        if (!NO_PAGE.matcher(at).matches()) {
            PageFaults.of(page).forEach(fault -> fault(step.address(), step.from(), fault));
        }
        page.select("[href], [src], form[action]").forEach(element -> {
            String target = element.hasAttr("href")
                    ? element.attr("href")
                    : element.hasAttr("src") ? element.attr("src") : element.attr("action");
            String type = element.tagName().equals("link") ? element.attr("type") : "";
            link(target, at, at, type);
        });
        boolean isGraph = HeadLinks.of(answer).stream()
                .anyMatch(link ->
                        link.relation().equals("alternate") && link.type().equals("text/turtle"));
        if (isGraph && !step.address().contains(".html") && compared.add(web.header(answer, "Content-Location"))) {
            graph(step, at);
        }
    }

    /** Reads what is behind an address in every syntax, and goes on to every IRI there. */
    private void graph(Step step, String at) {
        var graphs = new GraphFaults(syntax -> followed(step, syntax));
        graphs.found().forEach(fault -> fault(step.address(), step.from(), fault));
        graphs.iris()
                .forEach(iri -> local(iri).ifPresent(path -> {
                    link(path, at, at, "");
                    if (iri.contains("#") && !iri.endsWith("#")) {
                        hashNames.putIfAbsent(iri, new Step(path, at));
                    }
                }));
        described.addAll(graphs.subjects());
    }

    /** What stands before the hash of a name must describe the name (RFC 3986, section 3.5). */
    private void describe(String name, Step document) {
        if (!described.contains(name)) {
            var graphs = new GraphFaults(syntax -> followed(document, syntax));
            if (!graphs.subjects().contains(name)) {
                fault(name, document.from(), "is not described at " + document.address());
            }
            described.addAll(graphs.subjects());
        }
    }

    /** Where an IRI that is minted here is on this server, or the document that describes it. */
    private static Optional<String> local(String iri) {
        String name = iri.replaceFirst("#.*", "");
        return name.startsWith(GraphFaults.BASE)
                ? Optional.of("/"
                        + Site.encoded(name.substring(GraphFaults.BASE.length()).replaceFirst("\\?.*", ""))
                        + (name.contains("?") ? name.substring(name.indexOf('?')) : ""))
                : Optional.empty();
    }

    private HttpResponse<String> followed(Step step, String accept) {
        var been = new LinkedHashSet<String>();
        String address = step.address();
        while (been.add(address) && been.size() <= MOST_REDIRECTS) {
            HttpResponse<String> answer = web.get(address, "Accept", accept);
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            String next = web.header(answer, "Location");
            if (next.isEmpty()) {
                return answer;
            }
            URI target = answer.uri().resolve(next);
            address = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        }
        fault(step.address(), step.from(), "leads round and round: " + been);
        return web.get(address, "Accept", accept);
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].trim();
    }

    private void fault(String address, String from, String what) {
        faults.add(address + " " + what + " (linked from " + from + ")");
    }
}
