import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who held which role on 30 June 2013? A ready question, kept as a CSV file.
 * Needs a JDK 17 or newer and nothing else.
 */
class Question {

    static final String SERVICE = "http://localhost:8080";
    static final String QUESTION = "cq07-who-held-a-role-on-a-date";

    public static void main(String[] args) throws Exception {
        var address = SERVICE + "/api/questions/" + QUESTION
                + "/answers?date=2013-06-30&format=csv";
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        Path file = Files.writeString(Path.of("roles.csv"), answer.body());
        System.out.println("in " + file + ":\n" + answer.body());
    }
}
