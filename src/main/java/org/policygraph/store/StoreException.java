package org.policygraph.store;

/** A store that cannot be opened or written; the message is for the person who runs the service. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, and what to do. */
    public StoreException(String message) {
        super(message);
    }

    /** Why, what to do, and what lies behind it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
