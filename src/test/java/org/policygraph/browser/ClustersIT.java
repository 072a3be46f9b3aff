package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a movable picture leaves out, brought in by those who look at it. */
@InBrowser
class ClustersIT {

    @Test
    void whatIsNotDrawnIsAddedBitByBit(Visits visits) {
        var visit = visits.open("/connections?from=european-union", Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        Map<String, String> before = graph.places();
        String cluster = "topic+european-union";
        assertThat(before).containsKey(cluster);

        graph.choose(more("topics", visit.page())).button("Expand").click();
        graph.says("8 things and");
        Map<String, String> once = graph.places();
        assertThat(once).containsAllEntriesOf(before);
        graph.choose(more("topics", visit.page())).button("Expand").click();
        graph.says("expand again");
        assertThat(graph.places()).containsAllEntriesOf(once).hasSizeGreaterThan(once.size());

        var shared =
                MovableGraph.shownOn(visits.open(visit.address(), Screen.PHONE).page());
        shared.says("as it was shared");
        assertThat(shared.places()).isEqualTo(graph.places());
        graph.button("Undo").click();
        graph.says("Undone");
        graph.button("Undo").click();
        assertThat(graph.places()).isEqualTo(before);
    }

    @Test
    void aClusterStaysWhereItIsPinnedAndFillsThePictureToItsEnd(Visits visits) {
        var page = visits.open("/connections?from=european-union", Screen.DESK).page();
        var graph = MovableGraph.openedOn(page);
        graph.choose(more("actors", page)).button("Pin").click();
        graph.says("Pinned");
        String place = graph.places().get("actor+european-union");

        for (int times = 0; times < 20 && !isFull(page); times++) {
            int before = graph.places().size();
            graph.choose(more("actors", page)).button("Expand").click();
            page.waitForCondition(() -> graph.places().size() > before || isFull(page));
            assertThat(graph.places()).containsEntry("actor+european-union", place);
        }

        graph.says("left out: the picture holds 80.");
        assertThat(graph.button("Let go").isVisible()).isTrue();
        assertThat(graph.places().keySet().stream()
                        .filter(name -> !name.contains("+"))
                        .count())
                .isBetween(73L, 80L);
    }

    private static boolean isFull(Page page) {
        return page.locator(".graph-status").textContent().contains("the picture holds 80");
    }

    /** What the cluster of a kind is called now. */
    private static String more(String kind, Page page) {
        return page.locator(".graph-panel ul").last().locator("button").allTextContents().stream()
                .filter(label -> label.matches("\\d+ more " + kind))
                .findFirst()
                .orElseThrow();
    }
}
