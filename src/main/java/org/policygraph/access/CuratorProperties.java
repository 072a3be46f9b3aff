package org.policygraph.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The curator, who alone may write.
 *
 * @param password for HTTP Basic with the user {@code curator}; none: nobody can write
 */
@ConfigurationProperties("policygraph.curator")
record CuratorProperties(@DefaultValue("") String password) {

    /** Whether anybody can write. */
    boolean exists() {
        return !password.isEmpty();
    }

    /** Never the password: records end up in logs. */
    @Override
    public String toString() {
        return exists() ? "a curator with a password" : "no curator";
    }
}
