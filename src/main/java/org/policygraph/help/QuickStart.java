package org.policygraph.help;

/**
 * A first program, which asks one question.
 *
 * @param file its name
 * @param code what is in it
 */
record QuickStart(String file, Language language, String code) {

    /** How it is run. */
    String run() {
        return language.run(file);
    }
}
