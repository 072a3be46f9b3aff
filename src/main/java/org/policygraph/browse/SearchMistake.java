package org.policygraph.browse;

/** Something in the search form that makes no sense; the message says what, and how to mend it. */
final class SearchMistake extends Exception {

    private static final long serialVersionUID = 1;

    SearchMistake(String message) {
        super(message);
    }
}
