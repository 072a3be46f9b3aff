package org.policygraph.query;

/** A text that ends the matching of a regular expression when the query is stopped; backtracking reads it again and again. */
record StoppableText(String text, QueryRun run) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        run.check();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
