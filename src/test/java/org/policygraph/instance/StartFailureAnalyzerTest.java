package org.policygraph.instance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.release.Finding;
import org.policygraph.release.Report;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceLocation;
import org.policygraph.store.StoreException;
import org.springframework.beans.factory.BeanCreationException;

/** Each way not to start is told in one clear description. */
final class StartFailureAnalyzerTest {

    private static final Report REPORT = new Report(List.of(new Finding(
            Finding.Severity.VIOLATION,
            "https://w3id.org/policygraph/id/sheet/s1",
            "the quote is not in the text",
            Optional.of(new SourceLocation("claims.trig", 7)))));

    private final StartFailureAnalyzer analyzer = new StartFailureAnalyzer();

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new StoreException("the store /data is in use by another PolicyGraph (process 7)"),
                new SourceException(new SourceLocation("claims.trig", 7), "expected '.', found ';'"),
                new RefusedAtStartException(REPORT),
                new UnknownSettingException("there is no setting 'policygraph.sotre'"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theDescriptionIsTheMessageOfTheFailure(RuntimeException failure) {
        var analysis = requireNonNull(analyzer.analyze(failure));

        assertThat(analysis.getDescription()).isEqualTo(failure.getMessage());
        assertThat(analysis.getAction()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theFailureIsFoundBehindWhatSpringMakesOfIt(RuntimeException failure) {
        var wrapped = new BeanCreationException("instance", "factory method", new IllegalStateException(failure));

        assertThat(requireNonNull(analyzer.analyze(wrapped)).getDescription()).isEqualTo(failure.getMessage());
    }

    @Test
    void refusedDocumentsAreToldFindingByFinding() {
        assertThat(requireNonNull(analyzer.analyze(new RefusedAtStartException(REPORT)))
                        .getDescription())
                .endsWith("VIOLATION claims.trig:7: <https://w3id.org/policygraph/id/sheet/s1>:"
                        + " the quote is not in the text");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("ours"))).isNull();
    }
}
