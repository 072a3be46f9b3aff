package org.policygraph.intake;

import java.util.List;

/**
 * What a file holds, before it is made fit to be stored.
 *
 * @param title empty if the file names none
 * @param language a language tag; empty if the file names none
 * @param pages paragraphs are lines, with blank lines between those that stand apart
 */
record Extract(String title, String language, List<String> pages) {

    Extract {
        pages = List.copyOf(pages);
    }
}
