package org.policygraph.sparql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.page.Pages;
import org.policygraph.query.AnswerFormat;
import org.springframework.http.ResponseEntity;

/** Answers people, whose browsers want pages. */
final class People {

    /** Where there is no page to show. */
    static final People NONE = new People();

    /** What the protocol offers comes first, so that whoever likes both the same gets that. */
    private static final List<Accept.Offer> OFFERS = offers();

    private final Optional<QueryPage> page;

    People(QueryPage page) {
        this.page = Optional.of(page);
    }

    private People() {
        this.page = Optional.empty();
    }

    /** Whether the sender of a request is one of them. */
    boolean include(Exchange exchange, Parameters parameters) {
        Accept accept = exchange.accept();
        return page.isPresent()
                && Stream.of("format", "output", "update").noneMatch(parameters::has)
                && accept.names(Html.MEDIA_TYPE)
                && accept.best(OFFERS).filter(Html.class::isInstance).isPresent();
    }

    void answer(Exchange exchange, Parameters parameters) throws IOException {
        exchange.header("Vary", "Accept");
        ResponseEntity<byte[]> shown = page.orElseThrow().show(new Visit(exchange, parameters));
        shown.getHeaders().forEach((name, values) -> values.forEach(value -> exchange.header(name, value)));
        byte[] body = Optional.ofNullable(shown.getBody()).orElse(new byte[0]);
        exchange.send(shown.getStatusCode().value(), Pages.MEDIA_TYPE, body);
    }

    private static List<Accept.Offer> offers() {
        var offers = new ArrayList<Accept.Offer>();
        for (AnswerFormat.Kind kind : AnswerFormat.Kind.values()) {
            offers.addAll(FormatChoice.offers(kind.formats()));
        }
        offers.add(new Html());
        return List.copyOf(offers);
    }

    /** A page. */
    record Html() implements Accept.Offer {

        static final String MEDIA_TYPE = "text/html";

        @Override
        public String mediaType() {
            return MEDIA_TYPE;
        }

        @Override
        public double preference() {
            return 1;
        }
    }
}
