package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.BadQueryIT.assertProblem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client gets to see of a refusal, whoever refuses: a face, the guard at the door, Spring or Jetty. */
@RunningEndpoint
class RefusalIT {

    private static final int AGAIN = 30;

    private final SparqlClient client;

    RefusalIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @ParameterizedTest
    @CsvSource({"/id/nothing, 404, not-found", "/nothing/at/all, 404, not-found", "/error, 404, not-found"})
    void tellsOfAddressesThatNoFaceHas(String path, int status, String type) {
        assertProblem(client.get(path), status, type);
    }

    @ParameterizedTest
    @CsvSource({"/%00, 400", "/sparql?query=%, 400", "/id/../../x, 400", "/id/%2e%2e/x, 400"})
    void tellsOfAddressesThatAreNone(String path, int status) throws IOException {
        assertThat(answer("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"status\" : " + status)
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void tellsOfHeadsThatAreTooLarge() throws IOException {
        String large = "x".repeat(20_000);
        assertThat(answer("GET /" + large + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("uri-too-long");
        assertThat(answer("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + large + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("request-header-fields-too-large");
    }

    @ParameterizedTest
    @CsvSource({"/sparql/update, 415", "/sparql/data/id/x, 401", "/api/topics, 405", "/nothing, 401"})
    void keepsTheConnectionOfABodyThatComesLater(String path, int status) throws IOException {
        String curator = status == 401 ? "" : "Authorization: " + SparqlClient.curator() + "\r\n";
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + curator
                        + "Content-Type: text/plain\r\nContent-Length: 9\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", client.port())) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < AGAIN; i++) {
                socket.getOutputStream().write(head);
                socket.getOutputStream().flush();
                socket.getOutputStream().write("CLEAR ALL".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                assertThat(statusOf(answers)).startsWith("HTTP/1.1 " + status);
            }
        }
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", client.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first line of an answer; the rest of it is read. */
    private static String statusOf(BufferedReader answers) throws IOException {
        String status = answers.readLine();
        int length = 0;
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
        return String.valueOf(status);
    }
}
