package org.policygraph.source;

/** A source that cannot be read as it stands; the message says where and why, in the words of the person who wrote it. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SourceLocation location;

    /** A problem at a place. */
    public SourceException(SourceLocation location, String problem) {
        super(location + ": " + problem);
        this.location = location;
    }

    /** A problem with a whole file or folder. */
    public SourceException(String file, String problem) {
        this(new SourceLocation(file, 0), problem);
    }

    /** Where the problem is. */
    public SourceLocation location() {
        return location;
    }
}
