package org.policygraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with the parameters of its address alone: the container would read a form that was read before, and refuse long ones. */
final class AddressOnly extends HttpServletRequestWrapper {

    private final Parameters parameters;

    AddressOnly(HttpServletRequest request, Parameters parameters) {
        super(request);
        this.parameters = parameters;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.all(name).stream().findFirst().orElse(null);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.has(name) ? parameters.all(name).toArray(String[]::new) : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.values().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var map = new LinkedHashMap<String, String[]>();
        parameters.values().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(map);
    }
}
