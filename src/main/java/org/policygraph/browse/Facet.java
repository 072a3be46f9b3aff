package org.policygraph.browse;

import java.util.List;

/**
 * One way to narrow a search.
 *
 * @param label what is chosen from
 * @param field the parameter that the choice goes into
 * @param choices those with most hits first
 */
record Facet(String label, Field field, List<Choice> choices) {

    /** A parameter of the search form. */
    enum Field {
        KIND("kind"),
        ABOUT("about"),
        IN("in");

        private final String parameter;

        Field(String parameter) {
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }

    /**
     * What can be chosen.
     *
     * @param count how many hits are left
     * @param address the search with it, or without it if it is chosen already
     * @param chosen whether it is chosen
     */
    record Choice(String label, int count, String address, boolean chosen) {}

    Facet {
        choices = List.copyOf(choices);
    }
}
