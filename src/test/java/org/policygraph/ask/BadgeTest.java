package org.policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.policygraph.query.Completeness;

class BadgeTest {

    @Test
    void tellsByWhichLimitAnAnswerIsCutAndHowManyRowsAreLeftOut() {
        var rows = new Completeness(Completeness.Limit.ROWS, 10_000, OptionalLong.of(1_806));
        var bytes = new Completeness(Completeness.Limit.BYTES, 64L * 1024 * 1024, OptionalLong.empty());

        assertThat(Badge.of(Completeness.COMPLETE).label()).isEqualTo("Complete");
        assertThat(Badge.of(rows).words()).isEqualTo("an answer ends at 10,000 rows; 1,806 more rows are left out");
        assertThat(Badge.of(bytes).words()).isEqualTo("an answer ends at 64 MB; nobody counted what is left out");
    }
}
