package org.policygraph.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings have working defaults, and a wrong value is refused where Spring can still name the setting. */
final class InstancePropertiesTest {

    @Test
    void everySettingHasADefault() {
        Settings settings = bound(Map.of()).settings();

        assertThat(settings.names().base()).isEqualTo("https://w3id.org/policygraph/");
        assertThat(settings.store()).contains(Path.of("store"));
        assertThat(settings.documents()).isEmpty();
    }

    @Test
    void memoryIsNoFolder() {
        assertThat(bound(Map.of("policygraph.store", "memory")).settings().store())
                .isEmpty();
    }

    @Test
    void aBaseWithoutASlashIsRefused() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bound(Map.of("policygraph.base", "http://localhost:8080")))
                .withRootCauseExactlyInstanceOf(IllegalArgumentException.class)
                .havingRootCause()
                .withMessageStartingWith(
                        "policygraph.base must be an absolute http or https address that ends in a" + " slash");
    }

    private static InstanceProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("policygraph", InstanceProperties.class);
    }
}
