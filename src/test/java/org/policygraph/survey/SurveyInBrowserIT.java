package org.policygraph.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.policygraph.browser.InBrowser;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Visit;
import org.policygraph.browser.Visits;

/** The map and the timeline under the hands of a reader. */
@InBrowser
class SurveyInBrowserIT {

    private static final String MAP = "/map?of=budapest-convention";

    @Test
    void bringsTheMapCloserWithTheKeyboard(Visits visits) {
        Visit visit = visits.open(MAP, Screen.DESK);
        Locator map = map(visit.page());
        String whole = map.getAttribute("viewBox");
        assertThat(button(visit.page(), "All of the map")).isDisabled();
        visit.page().locator(".worldmap .scroll").focus();

        visit.page().keyboard().press("+");
        String closer = map.getAttribute("viewBox");
        visit.page().keyboard().press("ArrowRight");

        assertThat(width(closer)).isLessThan(width(whole));
        assertThat(left(map.getAttribute("viewBox"))).isGreaterThan(left(closer));
        assertThat(width(map.getAttribute("viewBox"))).isEqualTo(width(closer));
        visit.look().fits().isAccessible();
        visit.page().keyboard().press("0");
        assertThat(map).hasAttribute("viewBox", whole);
    }

    @Test
    void movesTheMapByDraggingAndGoesNowhere(Visits visits) {
        Visit visit = visits.open(MAP, Screen.DESK);
        Page page = visit.page();
        for (int times = 0; times < 4; times++) {
            button(page, "Closer").click();
        }
        assertThat(page.locator(".map-tools output")).containsText("×");
        String before = map(page).getAttribute("viewBox");
        BoundingBox box = map(page).boundingBox();

        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 20);
        page.mouse().move(box.x + box.width / 2 + 120, box.y + box.height / 2 + 40);
        page.mouse().up();

        assertThat(left(map(page).getAttribute("viewBox"))).isLessThan(left(before));
        assertThat(visit.address()).isEqualTo(MAP);
        button(page, "All of the map").click();
        assertThat(button(page, "Further away")).isDisabled();
    }

    @Test
    void showsAllOfTheMapOnATelephone(Visits visits) {
        Visit visit = visits.open(MAP, Screen.PHONE);

        assertThat(map(visit.page()).boundingBox().width).isLessThan(360);
        visit.look().fits().isAccessible();
    }

    @Test
    void showsTheMapWithoutToolsThatNeedAScript(Visits visits) {
        Page page = visits.open(MAP, Screen.PLAIN).page();

        assertThat(map(page)).isVisible();
        assertThat(page.locator(".map-tools")).isHidden();
        assertThat(page.locator(".map-hint")).isHidden();
    }

    @Test
    void putsTheTimelineUprightOnATelephone(Visits visits) {
        Visit visit = visits.open("/timeline", Screen.PHONE);
        Page page = visit.page();

        assertThat(page.locator(".chronicle svg[role=group]")).isHidden();
        visit.look().fits().isAccessible();
        page.locator(".upright .part a", new Page.LocatorOptions().setHasText("2013"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*zoom=2013.*"));
    }

    @Test
    void looksCloserAtAYearWithTheKeyboardAndComesBack(Visits visits) {
        Visit visit = visits.open("/timeline?kind=event", Screen.DESK);
        Page page = visit.page();
        page.locator(".chronicle a:has(.tick)").first().focus();

        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*kind=event&zoom=\\d{4}s?.*"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/timeline\\?kind=event$"));
    }

    private static Locator map(Page page) {
        return page.locator("svg.world");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static double left(String viewBox) {
        return Double.parseDouble(viewBox.split(" ")[0]);
    }

    private static double width(String viewBox) {
        return Double.parseDouble(viewBox.split(" ")[2]);
    }
}
