package org.policygraph.moment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;
import java.util.TreeMap;

/** A response with headers to which others may add, and which nobody takes away by setting them anew. */
final class TimedResponse extends HttpServletResponseWrapper {

    private final Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    TimedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Adds a header that stays. */
    TimedResponse with(String name, String value) {
        kept.put(name, value);
        addHeader(name, value);
        return this;
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, value);
        String own = kept.get(name);
        if (own != null) {
            addHeader(name, own);
        }
    }
}
