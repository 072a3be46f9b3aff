package org.policygraph.table;

/** A table or a mapping that cannot be used as it stands; the message says what is wrong and how to mend it. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;

    TableException(String file, long line, String problem) {
        super(problem);
        this.file = file;
        this.line = line;
    }

    /** The file as the reader was given it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where it is not known. */
    public long line() {
        return line;
    }
}
