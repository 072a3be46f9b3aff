package org.policygraph.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.policygraph.vocabulary.NearestName;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stops the start at a setting that nobody reads: a mistyped limit would otherwise silently not apply. The known names
 * are those that the compiler found on the properties' types.
 */
final class SettingNames implements EnvironmentPostProcessor {

    private static final String PREFIX = "policygraph.";
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    /** Kubernetes gives every container such variables for a service that is called policygraph. */
    private static final Pattern KUBERNETES =
            Pattern.compile("POLICYGRAPH_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_\\w+)?)");

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]$|_\\d+$");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Set<String> known = known();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                for (String name : named.getPropertyNames()) {
                    requireKnown(name, known, source.getName());
                }
            }
        }
    }

    private static void requireKnown(String name, Set<String> known, String source) {
        String plain = INDEX.matcher(name).replaceFirst("");
        boolean variable = plain.startsWith("POLICYGRAPH_");
        if ((!variable && !plain.startsWith(PREFIX)) || KUBERNETES.matcher(name).matches()) {
            return;
        }
        String form = variable ? plain : uniform(plain);
        if (known.stream().noneMatch(candidate -> (variable ? variable(candidate) : uniform(candidate)).equals(form))) {
            throw new UnknownSettingException("there is no setting '%s' (in %s)%s; there are %s"
                    .formatted(name, source, suggestion(plain, known), String.join(", ", known)));
        }
    }

    private static String suggestion(String name, Set<String> known) {
        String form = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return NearestName.to(form, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    /** Spring Boot takes {@code maxRows} for {@code max-rows}. */
    private static String uniform(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Set<String> known() {
        try (InputStream metadata = SettingNames.class.getResourceAsStream(METADATA)) {
            if (metadata == null) {
                throw new IllegalStateException("the class path lacks " + METADATA);
            }
            var known = new TreeSet<String>();
            for (var property : JsonMapper.shared().readTree(metadata).get("properties")) {
                known.add(property.get("name").asString());
            }
            known.removeIf(name -> !name.startsWith(PREFIX));
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
