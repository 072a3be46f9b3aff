package org.policygraph.browser;

/** Whether the browser runs scripts. */
public enum Scripts {
    ON,
    OFF
}
