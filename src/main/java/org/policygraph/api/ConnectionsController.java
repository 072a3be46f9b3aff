package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.Found;
import org.policygraph.connections.Neighbour;
import org.policygraph.connections.Path;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.connections.Wanted;
import org.policygraph.connections.Ways;
import org.policygraph.instance.ForReleases;
import org.policygraph.network.Network;
import org.policygraph.network.Origin;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How things are connected, and which sentences say so. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.CONNECTIONS,
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            NetworkChoice.GRAPHML_TYPE,
            NetworkChoice.GEXF_TYPE,
            NetworkChoice.TABLE_TYPE,
            NetworkChoice.ZIP_TYPE
        })
@Tag(name = "Connections", description = "How things are connected, and who says so.")
final class ConnectionsController {

    private static final int LENGTH_BETWEEN = 4;
    private static final int LENGTH_AROUND = 3;

    private final ReleaseConnections connections;
    private final NetworkReplies networks;

    ConnectionsController(ReleaseConnections connections, NetworkReplies networks) {
        this.connections = connections;
        this.networks = networks;
    }

    @GetMapping
    @Accepts(Accepts.Choice.CONNECTIONS)
    @Operation(
            operationId = "connections",
            summary = "Show how two things are connected",
            description = "The best paths between two things, each hop with the sentence that says so. Short paths are"
                    + " better than long ones, sure statements better than plans and judgements, and things with few"
                    + " connections tell more than hubs. If nothing connects them, the answer says so and where one"
                    + " has searched. From the second to the first the paths are the same, backwards.")
    ResponseEntity<Wire.One<ConnectionWire.ConnectionView>> connections(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        var reader = new ConnectionsReader(question);
        Node from = reader.thing(org.policygraph.api.Parameter.FROM_THING);
        Node to = reader.otherThan(from);
        int count = reader.count();
        Wanted wanted = reader.wanted(LENGTH_BETWEEN);
        Ways ways = connections.of(question.catalogue()).ways(wanted);
        Found found = ways.between(from, to, count, ConnectionsController::goOn);
        var asked = new AskedConnection(question.catalogue(), from, to, wanted, ways.links());
        return networks.of(
                question,
                accept,
                known,
                () -> Answers.one(question, asked.view(found), limit(found, count)),
                () -> paths(question, from, to, found, limit(found, count)));
    }

    @GetMapping("/{slug}")
    @Accepts(Accepts.Choice.NEIGHBOURS)
    @Operation(
            operationId = "neighbours",
            summary = "Show what a thing is connected with",
            description = "Everything within a few hops of a thing, the most strongly connected first, each with the"
                    + " best path to it as the reason. Many ways, short ways and ways past things with few connections"
                    + " make a connection strong.")
    ResponseEntity<Wire.Page<ConnectionWire.NeighbourView>> neighbours(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            @Parameter(description = "The thing's slug.", example = "topic-human-rights-online") @PathVariable
                    String slug) {
        Catalogue catalogue = question.catalogue();
        Entry thing = entry(catalogue, slug);
        Ways ways = connections.of(catalogue).ways(new ConnectionsReader(question).wanted(LENGTH_AROUND));
        var views = new ConnectionViews(catalogue);
        List<Neighbour> neighbours = ways.around(thing.node(), ConnectionsController::goOn).stream()
                .filter(neighbour -> isOfType(question, neighbour))
                .toList();
        return networks.of(
                question,
                accept,
                known,
                () -> Answers.page(
                        question,
                        neighbours,
                        neighbour -> views.neighbour(neighbour, best(ways, thing.node(), neighbour))),
                () -> surroundings(question, thing.node(), neighbours, ways));
    }

    private static Path best(Ways ways, Node thing, Neighbour neighbour) {
        Found best = ways.between(thing, neighbour.thing(), 1, ConnectionsController::goOn);
        return best.paths().getFirst();
    }

    private static Network paths(Question question, Node from, Node to, Found found, Optional<String> limit) {
        var networks = new Networks(question);
        Origin origin =
                networks.origin("How '" + networks.label(from) + "' and '" + networks.label(to) + "' are connected");
        return networks.ofPaths(from, to, found, limit.map(origin::truncatedBy).orElse(origin));
    }

    /** Of as many neighbours as a page has, for each costs the search of a path. */
    private static Network surroundings(Question question, Node thing, List<Neighbour> neighbours, Ways ways) {
        var networks = new Networks(question);
        List<Neighbour> shown =
                neighbours.stream().skip(question.from()).limit(question.size()).toList();
        int rank = 0;
        for (Neighbour neighbour : shown) {
            rank++;
            networks.addNeighbour(neighbour.thing(), neighbour.strength(), best(ways, thing, neighbour), rank);
        }
        Origin origin = networks.origin("What '" + networks.label(thing) + "' is connected with");
        return networks.around(
                thing,
                shown.size() == neighbours.size()
                        ? origin
                        : origin.truncatedBy(shown.size() + " of " + neighbours.size() + " neighbours; size and page"));
    }

    private static boolean isOfType(Question question, Neighbour neighbour) {
        var types = question.selection().types();
        return types.isEmpty()
                || question.catalogue().entry(neighbour.thing()).stream()
                        .anyMatch(entry -> types.stream().anyMatch(entry.classes()::contains));
    }

    private static Entry entry(Catalogue catalogue, String slug) {
        return catalogue
                .entry(catalogue.names().id(slug))
                .orElseThrow(() -> Mistakes.notFound("thing", slug, NearestName.several(slug, catalogue.slugs())));
    }

    private static Optional<String> limit(Found found, int count) {
        return switch (found.ending()) {
            case ALL -> Optional.empty();
            case MORE -> Optional.of("k=" + count + ": these are the best, and there are more");
            case WORK -> Optional.of("the work for one search: these are the best, and there may be more");
        };
    }

    /** A search ends by itself, for the work for it is bounded. */
    private static void goOn() {}
}
