package org.policygraph.api;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where questions are found besides those that come with PolicyGraph.
 *
 * @param dir a folder of {@code .rq} files; empty: there is none
 */
@ConfigurationProperties("policygraph.questions")
record QuestionsProperties(@DefaultValue("") String dir) {

    Optional<Path> folder() {
        return dir.isBlank() ? Optional.empty() : Optional.of(Path.of(dir));
    }
}
