package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The picture of connections, moved by mouse, finger and keyboard. */
@InBrowser
class GraphIT {

    private static final String CONVENTION = "/connections?from=budapest-convention&to=topic-human-rights-online";
    private static final String GROUP = "EU-US Working Group on Cyber Security and Cybercrime";

    @Test
    void aThingIsDraggedAndPutBack(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        Map<String, String> before = graph.places();

        drag(visit.page(), graph, 60, 45);

        graph.says("Moved: Budapest Convention");
        assertThat(visit.address()).contains("#graph=move:budapest-convention,");
        assertThat(graph.places()).isNotEqualTo(before).containsAllEntriesOf(without(before, "budapest-convention"));
        graph.button("Undo").click();
        graph.says("Undone");
        assertThat(graph.places()).isEqualTo(before);
    }

    @Test
    void whatIsPinnedStaysWhereItIs(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        graph.choose("Budapest Convention").button("Pin").click();
        graph.says("Pinned");
        Map<String, String> before = graph.places();

        drag(visit.page(), graph, 60, 45);

        assertThat(graph.places()).isEqualTo(before);
        graph.button("Let go").click();
        drag(visit.page(), graph, 60, 45);
        graph.says("Moved");
        graph.button("Tidy up").click();
        graph.says("back in its place");
        assertThat(graph.places()).isEqualTo(before);
    }

    @Test
    void whatIsAddedMovesNothing(Visits visits) {
        var graph = MovableGraph.openedOn(visits.open(CONVENTION, Screen.DESK).page());
        Map<String, String> before = graph.places();

        graph.choose("Budapest Convention").button("Expand").click();

        graph.says("were added");
        assertThat(graph.places()).hasSizeGreaterThan(before.size()).containsAllEntriesOf(before);
        assertThat(graph.places().values()).doesNotHaveDuplicates();
    }

    @Test
    void allOfItIsDoneByTheKeyboardAlone(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.DESK);
        var keyboard = new Keyboard(visit.page());
        keyboard.tabTo("Move, expand, save or share the picture").press("Enter");
        var graph = MovableGraph.shownOn(visit.page());
        int things = graph.places().size();

        keyboard.tabTo("Budapest Convention").press("Enter");
        keyboard.tabTo("Hide").press("Enter");
        graph.says("Hidden: Budapest Convention");
        assertThat(graph.places()).hasSize(things - 1);

        keyboard.backTo("Undo").press("Enter");
        graph.says("Undone");
        assertThat(graph.places()).hasSize(things);

        keyboard.tabTo("Budapest Convention").press("Enter");
        keyboard.tabTo("→").press("Enter");
        graph.says("Moved: Budapest Convention");
        assertThat(keyboard.focused()).isEqualTo("→");

        keyboard.backTo("Expand").press("Enter");
        graph.says("were added");
        assertThat(keyboard.focused()).isEqualTo("Expand");
    }

    @Test
    void aLineTellsWhoSaysSo(Visits visits) {
        var graph = MovableGraph.openedOn(visits.open(CONVENTION, Screen.DESK).page());

        graph.choose("Budapest Convention");
        graph.panel().getByText(GROUP + " promotes Budapest Convention").first().click();

        assertThat(graph.panel().locator("blockquote").first().textContent())
                .contains("promotion of the Budapest Convention");
        assertThat(graph.panel().locator("figcaption a").first().getAttribute("href"))
                .contains("/id/fact-sheet");
        graph.button("Hide").click();
        graph.says("Hidden: " + GROUP + " promotes Budapest Convention");
    }

    @Test
    void anAddressShowsWhatWasShared(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        graph.choose("Budapest Convention").button("Expand").click();
        graph.says("were added");
        graph.choose(GROUP).button("Hide").click();
        graph.says("Hidden");
        graph.choose("Budapest Convention").button("Move down").click();
        graph.says("Moved");

        var other = visits.open(visit.address(), Screen.PHONE);
        var shared = MovableGraph.shownOn(other.page());

        shared.says("as it was shared");
        assertThat(shared.places()).isEqualTo(graph.places());
        assertThat(other.address()).isEqualTo(visit.address());
    }

    @Test
    void addressesThatMakeNoSenseShowThePicture(Visits visits) {
        var visit =
                visits.open(CONVENTION + "#graph=expand:nobody;move:estonia,x,y;hide;fly:a;%3Cscript%3E", Screen.DESK);

        MovableGraph.shownOn(visit.page()).says("as it was shared");
    }

    @Test
    void everythingShownIsSavedAsFiles(Visits visits) {
        var graph = MovableGraph.openedOn(visits.open(CONVENTION, Screen.DESK).page());
        graph.choose("Human rights online").button("Hide").click();
        graph.says("Hidden");
        int things = graph.places().size();

        assertThat(graph.saved("PNG")).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var svg = Jsoup.parse(text(graph.saved("SVG")), "", Parser.xmlParser());
        assertThat(svg.select("a > title").eachText())
                .hasSize(things)
                .contains("Budapest Convention")
                .doesNotContain("Human rights online");

        var graphml = new DirectedMultigraph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        new SimpleGraphMLImporter<String, DefaultEdge>().importGraph(graphml, reader(graph.saved("GRAPHML")));
        assertThat(graphml.vertexSet()).hasSize(things);
        var gexf = Jsoup.parse(text(graph.saved("GEXF")), "", Parser.xmlParser());
        assertThat(gexf.select("node")).hasSize(things);
        assertThat(gexf.select("edge")).hasSameSizeAs(graphml.edgeSet());
        assertThat(text(graph.saved("CSV")))
                .startsWith("from,relation,to,sentence,quote,document,place,passage,claim\r\n")
                .contains("promotion of the Budapest Convention");
    }

    @Test
    void aFingerChoosesAndMoves(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.PHONE);
        var graph = MovableGraph.openedOn(visit.page());
        MovableGraph.Point thing = graph.onScreen("budapest-convention");

        visit.page().touchscreen().tap(thing.x(), thing.y());

        assertThat(graph.panel().locator("h3").textContent()).isEqualTo("Budapest Convention");
        graph.button("Close").click();
        swipe(visit.page(), graph.onScreen("budapest-convention"), 25, 30);
        graph.says("Moved: Budapest Convention");
        visit.look().fits().isAccessible();
    }

    @Test
    void saysWhatItHasNoRoomFor(Visits visits) {
        var page = visits.open("/connections", Screen.DESK).page();

        var told = page.evaluate("""
                async () => {
                  const { Steps } = await import('/graph-steps.js');
                  const box = id => ({ id, label: id, rows: [id], width: 150, height: 30, x: 0, y: 0, expand: id });
                  const many = [...Array(100).keys()].map(number => box('thing-' + number));
                  const steps = new Steps({ boxes: [box('first')], lines: [] },
                    async () => ({ boxes: many, lines: [], left: '' }));
                  await steps.take({ kind: 'expand', id: 'first' });
                  return steps.seen().things.length + ': ' + steps.seen().told;
                }
                """);

        assertThat(told)
                .isEqualTo("80: 79 things and 0 connections were added. 21 things left out: the picture holds 80.");
    }

    @Test
    void isAccessibleInTheDark(Visits visits) {
        var visit = visits.open(CONVENTION, Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        graph.choose("Budapest Convention");
        visit.look().fits().isAccessible().isKept("graph-DESK-LIGHT");
        visit.turnTo(Width.PHONE, Scheme.DARK);
        visit.look().fits().isAccessible().isKept("graph-PHONE-DARK");
    }

    private static void drag(Page page, MovableGraph graph, int dx, int dy) {
        MovableGraph.Point from = graph.onScreen("budapest-convention");
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move(from.x() + dx / 2.0, from.y() + dy / 2.0);
        page.mouse().move(from.x() + dx, from.y() + dy);
        page.mouse().up();
    }

    private static void swipe(Page page, MovableGraph.Point from, int dx, int dy) {
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", from.x(), from.y());
        touch(session, "touchMove", from.x() + dx / 2.0, from.y() + dy / 2.0);
        touch(session, "touchMove", from.x() + dx, from.y() + dy);
        session.send("Input.dispatchTouchEvent", touches("touchEnd"));
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonObject event = touches(type);
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        event.getAsJsonArray("touchPoints").add(point);
        session.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject touches(String type) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }

    private static Map<String, String> without(Map<String, String> places, String id) {
        var others = new HashMap<>(places);
        others.remove(id);
        return others;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static InputStreamReader reader(byte[] file) {
        return new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    }
}
