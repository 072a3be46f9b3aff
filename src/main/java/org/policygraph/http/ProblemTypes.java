package org.policygraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All types of problems that the faces tell of. */
final class ProblemTypes {

    private static final String FILE = "problems.json";

    private final Map<String, ProblemType> types;

    private ProblemTypes(Map<String, ProblemType> types) {
        this.types = Collections.unmodifiableMap(types);
    }

    /** Those that come with the program. */
    static ProblemTypes read() {
        try (InputStream file = ProblemTypes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the class path lacks " + FILE);
            }
            var types = new LinkedHashMap<String, ProblemType>();
            Arrays.stream(JsonMapper.builder().build().readValue(file, ProblemType[].class))
                    .forEach(type -> types.put(type.kind(), type));
            return new ProblemTypes(types);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Collection<ProblemType> all() {
        return types.values();
    }

    Optional<ProblemType> named(String kind) {
        return Optional.ofNullable(types.get(kind));
    }
}
