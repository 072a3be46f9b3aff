package org.policygraph.sparql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Marks the tests that share one running service with the documents that come with PolicyGraph. Its limits are small, so
 * that the tests reach them quickly. Tests that write leave behind what they found.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "policygraph.store=memory",
            "policygraph.curator.password=" + RunningEndpoint.PASSWORD,
            "policygraph.query.max-rows=500",
            "policygraph.max-upload=1MB",
            "spring.main.banner-mode=off"
        })
@interface RunningEndpoint {

    /** The curator's. */
    String PASSWORD = "correct horse";
}
