package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.feed.AtomFeed;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.page.Pages;
import org.policygraph.reader.Site;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.syntax.GraphSyntax;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with a resource in the representation that was asked for, by suffix or by header, unless the client has it. */
final class Replies {

    private static final int TAG_DIGITS = 32;
    private static final int LONGEST_LINKS = 4_000;
    private static final int LONGEST_LOCATION = 1_000;

    private final Contexts contexts;

    Replies(Contexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The resource as the request asks for it.
     *
     * @param named the representation that the address names; nothing if the headers choose
     */
    ResponseEntity<byte[]> reply(
            HttpServletRequest request, Site site, Resource resource, Optional<Representation> named) {
        Choice choice = named.map(wanted -> offered(wanted, resource)).orElseGet(() -> negotiated(request, resource));
        HttpHeaders headers = headers(resource, site, choice);
        int status = resource.status(choice.representation());
        if (choice.representation() == Representation.HTML) {
            return page(request, resource.page(site), headers, status);
        }
        if (status == HttpStatus.OK.value() && isKept(request, headers)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(choice.contentType());
        return new ResponseEntity<>(body(resource, site, choice), headers, HttpStatus.valueOf(status));
    }

    /** The same, or all links of the resource where those are asked for, also those that do not fit into a head. */
    ResponseEntity<byte[]> replyOrLinks(
            HttpServletRequest request, Site site, Resource resource, Optional<Representation> named) {
        return request.getServletPath().startsWith(Signposts.LINK_SETS + "/")
                ? LinkSet.reply(resource, site)
                : reply(request, site, resource, named);
    }

    /** Pages change with the program as well, so that only they themselves can tell whether a client has them. */
    private static ResponseEntity<byte[]> page(
            HttpServletRequest request, byte[] page, HttpHeaders headers, int status) {
        headers.setETag("\"" + DigestUtils.sha256Hex(page).substring(0, TAG_DIGITS) + "\"");
        if (status == HttpStatus.OK.value() && isKept(request, headers)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MediaType.parseMediaType(Pages.MEDIA_TYPE));
        return new ResponseEntity<>(page, headers, HttpStatus.valueOf(status));
    }

    private static Choice offered(Representation wanted, Resource resource) {
        if (!resource.representations().contains(wanted)) {
            throw notAcceptable(List.of(wanted.mediaType().toString()), resource);
        }
        return Choice.of(wanted);
    }

    private static boolean isKept(HttpServletRequest request, HttpHeaders headers) {
        return new ServletWebRequest(request).checkNotModified(headers.getETag(), headers.getLastModified());
    }

    private static Choice negotiated(HttpServletRequest request, Resource resource) {
        List<String> accept = Negotiation.accepted(request);
        return Negotiation.best(accept, resource.representations()).orElseThrow(() -> notAcceptable(accept, resource));
    }

    /** RFC 9110, section 15.5.7: what there is, so that the client can choose. */
    private static ProblemException notAcceptable(List<String> accept, Resource resource) {
        List<String> types = Negotiation.mediaTypes(resource.representations());
        return Problem.of(
                        406,
                        "not-acceptable",
                        "The answer is not available in the format asked for",
                        "it can be written as " + String.join(", ", types))
                .with("value", String.join(", ", accept))
                .with("available", types)
                .with(
                        "alternatives",
                        resource.representations().stream()
                                .map(each -> address(resource, each))
                                .toList())
                .withHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .exception();
    }

    private byte[] body(Resource resource, Site site, Choice choice) {
        return choice.representation()
                .syntax()
                .map(syntax -> {
                    var writer = contexts.writer(resource.release(), site);
                    Collection<Quad> graph = resource.graph(site);
                    requireWritable(syntax, graph);
                    return syntax == GraphSyntax.JSON_LD
                            ? writer.written(choice.form(), graph, resource.about())
                            : writer.written(syntax, graph, resource.about());
                })
                .orElseGet(() -> resource.page(site));
    }

    private static void requireWritable(GraphSyntax syntax, Collection<Quad> graph) {
        if (!syntax.canHold(graph)) {
            throw Problem.of(
                            406,
                            "not-acceptable",
                            "The answer is not available in the format asked for",
                            syntax.label() + " cannot hold a character of one of its texts; ask for "
                                    + GraphSyntax.TURTLE.mediaType())
                    .with("value", syntax.mediaType())
                    .withHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .exception();
        }
    }

    private static HttpHeaders headers(Resource resource, Site site, Choice choice) {
        var headers = new HttpHeaders();
        ReleaseRecord release = resource.release().record();
        headers.setCacheControl(CacheControl.noCache());
        headers.setVary(List.of(HttpHeaders.ACCEPT));
        headers.setETag(tag(resource, site, choice));
        headers.setLastModified(release.issued());
        String location = site.to(address(resource, choice.representation()));
        if (location.length() <= LONGEST_LOCATION) {
            headers.set(HttpHeaders.CONTENT_LOCATION, location);
        }
        headers.setContentDisposition(disposition(resource, choice.representation()));
        headers.set("PolicyGraph-Release", Long.toString(release.number()));
        headers.set("PolicyGraph-Released", release.issued().toString());
        headers.set("PolicyGraph-Documents", Long.toString(release.documents()));
        headers.set(HttpHeaders.LINK, WebLink.header(fitting(links(resource, site, choice))));
        if (choice.representation() == Representation.HTML) {
            Pages.HEADERS.forEach(headers::set);
        }
        return headers;
    }

    /** The first of them: a head must not be longer than clients and proxies read. */
    private static List<WebLink> fitting(List<WebLink> links) {
        var fitting = new ArrayList<WebLink>();
        int length = 0;
        for (WebLink link : links) {
            length += link.written().length() + 2;
            if (length <= LONGEST_LINKS) {
                fitting.add(link);
            }
        }
        return fitting;
    }

    /** Under this name it is stored. */
    private static ContentDisposition disposition(Resource resource, Representation representation) {
        String path = resource.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ContentDisposition.inline()
                .filename((name.isEmpty() ? "policygraph" : name) + "." + representation.suffix())
                .build();
    }

    /** Those first that nobody can guess, as there may not be room for all. */
    static List<WebLink> links(Resource resource, Site site, Choice choice) {
        var links = new ArrayList<WebLink>();
        links.add(WebLink.to("canonical", site.root() + resource.path() + resource.query()));
        links.addAll(resource.signposts(site));
        links.addAll(resource.links(site));
        resource.feed().ifPresent(feed -> links.add(new WebLink("alternate", site.root() + feed, AtomFeed.MEDIA_TYPE)));
        for (Representation other : resource.representations()) {
            if (other != choice.representation()) {
                links.add(new WebLink("alternate", site.to(address(resource, other)), type(other)));
                if (choice.representation() == Representation.HTML) {
                    links.add(new WebLink("describedby", site.to(address(resource, other)), type(other)));
                }
            }
        }
        if (choice.contentType().isCompatibleWith(MediaType.APPLICATION_JSON)) {
            links.add(new WebLink(
                    "http://www.w3.org/ns/json-ld#context", site.root() + Contexts.PATH, "application/ld+json"));
        }
        return links;
    }

    private static String type(Representation representation) {
        return representation.mediaType().toString();
    }

    /** Where a resource is in one representation only. */
    static String address(Resource resource, Representation representation) {
        return resource.path() + "." + representation.suffix() + resource.query();
    }

    /** Strong: the same release, address and representation give the same bytes, as long as the program is the same. */
    private static String tag(Resource resource, Site site, Choice choice) {
        ReleaseRecord release = resource.release().record();
        String seed = String.join(
                "\n",
                String.valueOf(Replies.class.getPackage().getImplementationVersion()),
                Long.toString(release.number()),
                release.contentHash(),
                site.origin(),
                site.to(resource.path() + resource.query()),
                choice.contentType().toString());
        return "\"" + DigestUtils.sha256Hex(seed).substring(0, TAG_DIGITS) + "\"";
    }
}
