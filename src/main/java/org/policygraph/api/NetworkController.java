package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.policygraph.catalogue.Finder;
import org.policygraph.instance.ForReleases;
import org.policygraph.network.Network;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statements of a release as a network. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.NETWORK,
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            NetworkChoice.GRAPHML_TYPE,
            NetworkChoice.GEXF_TYPE,
            NetworkChoice.TABLE_TYPE,
            NetworkChoice.ZIP_TYPE
        })
@Tag(name = "Networks", description = "What passages say as a network, to be taken along.")
final class NetworkController {

    private final NetworkReplies networks;
    private final KeptAnswers kept;

    NetworkController(NetworkReplies networks, KeptAnswers kept) {
        this.networks = networks;
        this.kept = kept;
    }

    @GetMapping
    @Accepts(Accepts.Choice.NETWORK)
    @Operation(
            operationId = "network",
            summary = "Take a network along",
            description = "The claims that match as a network: things are its nodes, and a statement is an edge, once"
                    + " for all passages that say so, with quote, page, document and claims. As GraphML, GEXF (with"
                    + " dates, for Gephi) or tables. At most 50,000 edges; statements that end in a value, such as a"
                    + " date, are none.")
    ResponseEntity<Wire.One<NetworkWire.NetworkView>> network(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return networks.of(
                question,
                accept,
                known,
                () -> kept.reply(Answers.ok(question), known, () -> view(question)),
                () -> network(question));
    }

    private static ResponseEntity<Wire.One<NetworkWire.NetworkView>> view(Question question) {
        Network network = network(question);
        Optional<String> limit = Optional.of(network.origin().limit()).filter(cut -> !cut.isEmpty());
        return Answers.one(question, NetworkViews.view(network), limit);
    }

    private static Network network(Question question) {
        return new Networks(question).ofStatements(new Finder(question.catalogue()).statements(question.selection()));
    }
}
