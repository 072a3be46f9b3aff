import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Which fora address human rights online, and which sentence says so?
 * Needs a JDK 17 or newer and nothing else.
 */
class Fora {

    static final String SERVICE = "http://localhost:8080";
    static final String QUERY = """
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT (STR(?label) AS ?name) ?page (STR(?words) AS ?quote) WHERE {
              GRAPH ?passage { ?forum pg:addresses id:topic-human-rights-online }
              ?passage pg:exactQuote ?words .
              OPTIONAL { ?passage pg:page ?page }
              ?forum a pg:Forum ; skos:prefLabel ?label .
              FILTER(LANG(?label) = "en")
            }
            ORDER BY ?name
            """;

    public static void main(String[] args) throws Exception {
        var address = SERVICE + "/sparql?format=tsv&query="
                + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        // One row a line, the first with the names of the columns; texts stand in quotation marks.
        answer.body().lines().skip(1).map(row -> row.split("\t")).forEach(row ->
                System.out.printf("%s%n  page %s: %s%n", unquoted(row[0]), row[1], unquoted(row[2])));
        System.out.println(answer.headers().map().get("policygraph-completeness"));
    }

    static String unquoted(String text) {
        return text.replaceAll("^\"|\"$", "").translateEscapes();
    }
}
