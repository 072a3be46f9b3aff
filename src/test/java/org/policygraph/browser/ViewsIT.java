package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on every screen. */
@InBrowser
class ViewsIT {

    static Stream<View> views() {
        return Views.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void fitsIsAccessibleAndLight(View view, Visits visits) {
        var visit = visits.open(view.path(), Screen.DESK);
        visit.look().isLight(view.isHeavy());
        visit.look().isAccessible().isKept(view + "-wide");
        for (Width width : Width.values()) {
            for (Scheme scheme : Scheme.values()) {
                visit.turnTo(width, scheme);
                visit.look().fits();
            }
        }
        // The narrow and dark one comes last; what is between is made of the same colours and sizes.
        visit.look().isAccessible().isKept(view + "-narrow");
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadWithoutScripts(View view, Visits visits) {
        var visit = visits.open(view.path(), Screen.PLAIN);
        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
        for (Width width : Width.values()) {
            visit.turnTo(width, Scheme.LIGHT);
            visit.look().fits();
        }
    }
}
