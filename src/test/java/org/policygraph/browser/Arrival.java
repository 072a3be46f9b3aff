package org.policygraph.browser;

import com.microsoft.playwright.Response;

/**
 * How the service has answered when a page was asked for.
 *
 * @param status the status of HTTP
 * @param policy the Content-Security-Policy; empty if there was none
 */
record Arrival(int status, String policy) {

    /** Before any page is asked for. */
    static final Arrival NONE = new Arrival(0, "");

    private static final int FIRST_REFUSAL = 400;

    static Arrival of(Response response) {
        return new Arrival(response.status(), response.headers().getOrDefault("content-security-policy", ""));
    }

    boolean isRefusal() {
        return status >= FIRST_REFUSAL;
    }
}
