package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on every screen; with {@code -Dviews=matrix.*} those of these names. */
@InBrowser
class ViewsIT {

    static Stream<View> views() {
        String named = System.getProperty("views", ".*");
        return Views.ALL.stream().filter(view -> view.name().matches(named));
    }

    /** The tablet is dark, so that both schemes are seen on wide screens. */
    @ParameterizedTest
    @MethodSource("views")
    void isGoodOnADesk(View view, Visits visits) {
        var visit = visits.goOn(view.path(), Screen.DESK);
        visit.look()
                .isAnswered(view.isRefusal())
                .keepsToItself()
                .fits()
                .arrivesLightAndStill(view.isHeavy())
                .isAccessible()
                .isKept(view + "-wide");
        visit.turnTo(Width.TABLET, Scheme.DARK);
        visit.look().fits();
    }

    @ParameterizedTest
    @MethodSource("views")
    void isGoodOnATelephoneAtNight(View view, Visits visits) {
        var visit = visits.goOn(view.path(), Screen.PHONE);
        visit.look()
                .fits()
                .arrivesLightAndStill(view.isHeavy())
                .isAccessibleOnThisScreen()
                .isKept(view + "-narrow");
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadWithoutScripts(View view, Visits visits) {
        var visit = visits.goOn(view.path(), Screen.PLAIN_PHONE);
        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
        visit.look().fits();
    }
}
