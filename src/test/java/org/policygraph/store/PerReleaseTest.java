package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PerReleaseTest {

    @Test
    void isMadeOnceEvenWhereAnOlderReleaseIsReadBesideTheNewest() {
        var store = new MemoryStore();
        var made = new ArrayList<Long>();
        var numbers = new PerRelease<Long>(view -> {
            made.add(view.record().number());
            return view.record().number();
        });
        Releases.publish(store, 1, "first", 1);
        ReleaseView older = store.current();
        Releases.publish(store, 2, "second", 1);
        for (int turn = 0; turn < 3; turn++) {
            assertThat(numbers.of(older)).isEqualTo(1);
            assertThat(numbers.current(store)).isEqualTo(2);
        }
        assertThat(made).containsExactly(1L, 2L);
    }
}
