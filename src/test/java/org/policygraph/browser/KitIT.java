package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks find what they are there for: each page here breaks one rule. */
@ExtendWith(BrowserExtension.class)
class KitIT {

    private static final String SHIFTING = """
            <p id="above"></p><p>%s</p><script>
            requestAnimationFrame(() => requestAnimationFrame(() =>
              document.getElementById('above').style.height = '300px'));
            </script>""".formatted("What one reads. ".repeat(200));

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Visits visits;
    private final HttpServer server;
    private String policy = "";

    KitIT(Chromium chromium) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        visits = new Visits(chromium, "http://localhost:" + server.getAddress().getPort());
    }

    @BeforeEach
    void serve() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void letsAGoodPagePass() {
        var looked = looked("<p>A page.</p>");

        assertThatCode(() ->
                        looked.fits().isAccessible().isAccessibleOnThisScreen().arrivesLightAndStill(false))
                .doesNotThrowAnyException();
        assertThatCode(visits::end).doesNotThrowAnyException();
    }

    @Test
    void findsWhatIsTooWide() {
        var looked = looked("<div id=\"broad\" style=\"width: 2000px\">A broad thing</div>");

        assertFails(looked::fits, "width of http://localhost", "on 1440 pixels", "id=\"broad\"");
    }

    @Test
    void findsWhatKeepsPeopleOut() {
        var looked = looked("<img src=\"data:,\"><p style=\"color: #ccc; background: #fff\">Pale words</p>");

        assertFails(looked::isAccessible, "axe on http://localhost", "image-alt: <img", "color-contrast: <p");
        assertFails(looked::isAccessibleOnThisScreen, "axe on http://localhost", "color-contrast: <p");
    }

    @Test
    void hearsWhatTheConsoleSays() {
        looked("<script>console.error('something is broken')</script>");

        assertFails(visits::end, "something is broken");
    }

    @Test
    void hearsWhatScriptsDoNotCatch() {
        looked("<script>nothing.of.that.name()</script>");

        assertFails(visits::end, "nothing is not defined");
    }

    @Test
    void hearsOfAScriptThatIsMissing() {
        looked("<script src=\"/missing.js\"></script>");

        assertFails(visits::end, "Failed to load resource");
    }

    @Test
    void seesWhatAScriptOfSomebodyElseDoes() {
        looked("<script>alert('mischief')</script>");

        assertFails(visits::end, "opens a dialog: mischief");
    }

    @Test
    void seesWhatIsAskedOfAnotherHost() {
        looked("<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/style.css\">");

        assertFails(visits::end, "asks for http://127.0.0.1:9/style.css");
    }

    @Test
    void hearsAReaderWhoStays() {
        serve("/", page("<script>console.error('something is broken')</script>"));
        visits.goOn("/", Screen.DESK);

        assertFails(visits::end, "something is broken");
        assertThatCode(visits::end).doesNotThrowAnyException();
    }

    @Test
    void seesWhetherAPageIsRefused() {
        var answered = looked("<p>A page.</p>");
        assertThatCode(() -> answered.isAnswered(false)).doesNotThrowAnyException();
        assertFails(() -> answered.isAnswered(true), "is refused, with status 200");
    }

    @Test
    void seesWhatAPageMayLoadAndRun() {
        var without = looked("<p>A page.</p>");
        assertFails(without::keepsToItself, "Content-Security-Policy of http://localhost");

        policy = STRICT;
        assertThatCode(visits.open("/", Screen.DESK).look()::keepsToItself).doesNotThrowAnyException();
        policy = STRICT + "; style-src 'self' 'unsafe-inline'";
        assertFails(visits.open("/", Screen.DESK).look()::keepsToItself, "unsafe-inline");
        policy = STRICT + "; img-src https://example.org";
        assertFails(visits.open("/", Screen.DESK).look()::keepsToItself, "https://example.org");
    }

    @Test
    void weighsHtml() {
        var looked = looked("<p>" + noise(70_000) + "</p>");

        assertFails(() -> looked.arrivesLightAndStill(true), "HTML of http://localhost");
    }

    @Test
    void weighsScriptsAndThoseThatTheyLoad() {
        serve("/first.js", "import './second.js'; /* " + noise(80_000) + " */");
        serve("/second.js", "/* " + noise(80_000) + " */");
        var looked = looked("<script type=\"module\" src=\"/first.js\"></script>");

        assertFails(() -> looked.arrivesLightAndStill(false), "script of http://localhost");
        assertThatCode(() -> looked.arrivesLightAndStill(true)).doesNotThrowAnyException();
    }

    @Test
    void weighsAScriptThatIsAtHandFromBefore() {
        serve("/kept.js", "/* " + noise(160_000) + " */");
        serve("/", page("<script src=\"/kept.js\"></script>"));
        visits.goOn("/", Screen.DESK);
        var looked = visits.goOn("/", Screen.DESK).look();

        assertFails(() -> looked.arrivesLightAndStill(false), "script of http://localhost");
    }

    @Test
    void seesWhatMovesByItself() {
        var looked = looked(SHIFTING);

        assertFails(() -> looked.arrivesLightAndStill(false), "layout shift of http://localhost", "What one reads.");
    }

    private Looked looked(String main) {
        serve("/", page(main));
        return visits.open("/", Screen.DESK).look();
    }

    private static String page(String main) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
                <body><main><h1>A page</h1>%s</main></body></html>""".formatted(main);
    }

    private void serve(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            exchange.getResponseHeaders().add("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html");
            exchange.getResponseHeaders().add("Cache-Control", "max-age=600");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(known ? 200 : 404, known && bytes.length > 0 ? bytes.length : -1);
            if (known) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    /** Letters that cannot be compressed much; nothing here is, but a page with them is heavy anyway. */
    private static String noise(int letters) {
        var text = new StringBuilder();
        new Random(7).ints(letters, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    private static void assertFails(ThrowingCallable check, String... words) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }
}
