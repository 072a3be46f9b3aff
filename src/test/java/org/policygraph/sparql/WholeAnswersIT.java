package org.policygraph.sparql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygraph.query.AnswerFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An answer comes whole or not at all, whenever its query stops and however slowly it is read. */
@RunningEndpoint
@Timeout(60)
class WholeAnswersIT {

    /** Finds rows at once, and for the last one tries out more ways through a text than there is time for. */
    private static final String ROWS_AND_A_SLOW_ONE = """
            VALUES ?n { 1 2 3 4 5 }
            BIND(IF(?n < 5, ?n, REGEX(CONCAT('%s', STR(?n)), '(.*a){20}b')) AS ?x)""".formatted("a".repeat(40));

    /** About ten megabytes: more than a connection holds on the way. */
    private static final String LARGE =
            """
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            SELECT ?n (CONCAT(?text, ?text, ?text, ?text) AS ?long) { VALUES ?n { %s } GRAPH ?g { <%s> pg:text ?text } }
            """.formatted("0 1 2 3 4 5 6 7 8 9 ".repeat(49), "https://w3id.org/policygraph/id/fact-sheet-140326-01");

    /** More than the queries that may run at once. */
    private static final int SLOW_READERS = 80;

    private final SparqlClient client;
    private final int port;

    WholeAnswersIT(@Autowired @LocalServerPort int port) {
        this.client = SparqlClient.on(port);
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource(AnswerFormat.class)
    void neverAnswersWithTheRowsThatWereFoundBeforeTimeWasUp(AnswerFormat format) {
        boolean rows = AnswerFormat.Kind.ROWS.formats().contains(format);
        String query = (rows ? "SELECT ?x {" : "CONSTRUCT { <urn:example:a> <urn:example:b> ?x } WHERE {")
                + ROWS_AND_A_SLOW_ONE + "}";
        HttpResponse<String> first = ask(query + " LIMIT 3", format, "30");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("1", "2", "3");

        HttpResponse<String> stopped = ask(query, format, "0.3");
        BadQueryIT.assertProblem(stopped, 503, "timed-out");
        assertThat(SparqlClient.header(stopped, "PolicyGraph-Completeness")).isEqualTo("timed-out; max=0.3");
        assertThat(stopped.headers().firstValueAsLong("Content-Length"))
                .hasValue(stopped.body().length());
    }

    @Test
    void isNotHeldUpByThoseWhoReadSlowly() throws IOException {
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                readers.add(asked());
            }
            for (Socket reader : readers) {
                assertThat(reader.getInputStream().read()).isEqualTo('H');
            }
            HttpResponse<String> other = client.query("ASK { ?s ?p ?o FILTER(?p != <urn:example:other>) }");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(readWhole(readers.getFirst())).isGreaterThan(8_000_000);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    private HttpResponse<String> ask(String query, AnswerFormat format, String seconds) {
        return client.get("/sparql?timeout=" + seconds + "&format=" + format.shortName() + "&query="
                + SparqlClient.encoded(query));
    }

    /** Has sent its question, and reads next to nothing. */
    private Socket asked() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        String request = "POST /sparql?format=json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: " + LARGE.length() + "\r\n\r\n" + LARGE;
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    /** Reads on to the end, a little at a time, and returns the length of the body, which must be the promised one. */
    private static long readWhole(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1024);
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        long promised = head.toString()
                .lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToLong(line -> Long.parseLong(line.substring(16)))
                .findFirst()
                .orElse(-1);
        assertThat(in.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(promised);
        return promised;
    }
}
