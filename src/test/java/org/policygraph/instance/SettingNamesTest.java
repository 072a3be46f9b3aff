package org.policygraph.instance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A setting that nobody reads stops the start. */
final class SettingNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policygraph.base",
                "policygraph.store",
                "policygraph.mode",
                "policygraph.documents",
                "policygraph.documents[0]",
                "policygraph.documents[12]",
                "policygraph.Store",
                "POLICYGRAPH_STORE",
                "POLICYGRAPH_DOCUMENTS_0"
            })
    void settingsThatAreReadPass(String name) {
        assertThatCode(() -> check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.port", "spring.main.banner-mode", "PATH", "POLICYGRAPH", "policygraphs.store"})
    void settingsOfOthersPass(String name) {
        assertThatCode(() -> check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLICYGRAPH_SERVICE_HOST",
                "POLICYGRAPH_SERVICE_PORT",
                "POLICYGRAPH_SERVICE_PORT_HTTP",
                "POLICYGRAPH_PORT",
                "POLICYGRAPH_PORT_8080_TCP",
                "POLICYGRAPH_PORT_8080_TCP_ADDR"
            })
    void addressesThatKubernetesTellsPass(String name) {
        assertThatCode(() -> check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "policygraph.sotre, policygraph.store",
        "policygraph.document, policygraph.documents",
        "policygraph.document[0], policygraph.documents",
        "POLICYGRAPH_STROE, policygraph.store",
        "policygraph.bas, policygraph.base"
    })
    void aMistypedNameIsRefusedWithTheNearest(String name, String nearest) {
        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> check(name))
                .withMessageStartingWith(
                        "there is no setting '" + name + "' (in test); did you mean " + nearest + "?; ");
    }

    @Test
    void aNameThatIsLikeNoneIsRefusedWithTheWholeList() {
        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> check("policygraph.colour-of-the-logo"))
                .withMessageContaining("(in test); there are policygraph.")
                .withMessageContaining("policygraph.base, ")
                .withMessageContaining("policygraph.store");
    }

    private static void check(String name) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, "x")));
        new SettingNames().postProcessEnvironment(environment, new SpringApplication());
    }
}
