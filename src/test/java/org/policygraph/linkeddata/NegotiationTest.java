package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.http.ProblemException;
import org.policygraph.syntax.JsonLdForm;

class NegotiationTest {

    private static final List<Representation> ALL = Arrays.asList(Representation.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "text/turtle | TURTLE",
                "TEXT/TURTLE;charset=utf-8 | TURTLE",
                "text/html;q=0.4, application/rdf+xml;q=0.5 | RDF_XML",
                "*/* | TURTLE",
                "text/html;q=0.3, */*;q=0.2 | HTML",
                "text/turtle;q=0, */* | HTML",
                "application/* | TRIG",
                "application/*+json | JSON_LD",
                "text/turtle;q=0.2, text/*;q=0.7 | HTML",
                "application/n-quads, application/trig;q=0.9 | N_QUADS",
                "application/json | JSON_LD",
                "image/png, application/n-triples;q=0.1 | N_TRIPLES",
            })
    void choosesWhatIsWantedMost(String accept, Representation expected) {
        assertThat(Negotiation.best(List.of(accept), ALL))
                .map(Choice::representation)
                .contains(expected);
    }

    @Test
    void takesTheFirstWhereNothingIsWished() {
        assertThat(Negotiation.best(List.of(), ALL)).map(Choice::representation).contains(Representation.TURTLE);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "text/html;q=0", "*/*;q=0", "text/turtle2"})
    void findsNothingAcceptable(String accept) {
        assertThat(Negotiation.best(List.of(accept), ALL)).isEmpty();
    }

    @Test
    void readsALongHeader() {
        String accept = IntStream.range(0, 200)
                        .mapToObj(number -> "application/x-" + number)
                        .collect(Collectors.joining(", "))
                + ", application/ld+json;q=0.1";
        assertThat(Negotiation.best(List.of(accept), ALL))
                .map(Choice::representation)
                .contains(Representation.JSON_LD);
    }

    @Test
    void givesWholeNamesToWhoAsksForTheExpandedProfile() {
        String accept = "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\"";
        assertThat(Negotiation.best(List.of(accept), ALL)).hasValueSatisfying(choice -> {
            assertThat(choice.form()).isEqualTo(JsonLdForm.EXPANDED);
            assertThat(choice.contentType()).hasToString(accept);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | true | true",
                "text/turtle;q=0.9, application/json | true | true",
                "*/* | false | true",
                "text/html, application/json | false | true",
                "text/html,*/*;q=0.8 | false | false",
                "application/ld+json | false | false",
                "image/png | false | false"
            })
    void tellsWhoIsForJson(String accept, boolean isForJson, boolean evenIfAsMuch) {
        assertThat(Negotiation.isForJson(List.of(accept), false)).isEqualTo(isForJson);
        assertThat(Negotiation.isForJson(List.of(accept), true)).isEqualTo(evenIfAsMuch);
    }

    @Test
    void givesTheUsualFormToWhoAsksForAProfileThatIsNotKnown() {
        String accept = "application/ld+json;profile=\"https://example.org/mine\", text/turtle;q=0.5";
        assertThat(Negotiation.best(List.of(accept), ALL)).hasValueSatisfying(choice -> {
            assertThat(choice.form()).isEqualTo(JsonLdForm.COMPACTED);
            assertThat(choice.contentType()).hasToString("application/ld+json");
        });
    }

    @Test
    void refusesWhatIsNoListOfMediaRanges() {
        assertThatThrownBy(() -> Negotiation.best(List.of("turtle please"), ALL))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400))
                .hasMessageContaining("turtle please");
    }
}
