package org.policygraph.source;

/**
 * A place in a source file.
 *
 * @param file the file as the reader was given it
 * @param line the line, from 1; 0 where it is not known
 */
public record SourceLocation(String file, long line) {

    /** {@code file:line}, or the file alone. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
