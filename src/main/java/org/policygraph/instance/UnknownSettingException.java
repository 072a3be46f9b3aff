package org.policygraph.instance;

/** A setting of PolicyGraph that does not exist. */
final class UnknownSettingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownSettingException(String message) {
        super(message);
    }
}
