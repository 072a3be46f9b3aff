package org.policygraph.acceptance;

import java.util.List;

/** An entity of the register with its classes. */
record Entity(String slug, List<String> classes) {

    static List<Entity> register() {
        return Table.rows(
                "seed-entities.csv",
                row -> new Entity(row.get("id"), List.of(row.get("class").split("\\+"))));
    }

    boolean isTopic() {
        return slug.startsWith("topic-");
    }
}
