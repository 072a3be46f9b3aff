package org.policygraph.moment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A response that says which moment it is of, besides whatever else its head says. */
final class TimedResponse extends HttpServletResponseWrapper {

    private static final String VARY = "Vary";
    private static final String LINK = "Link";

    private final String moment;
    private final String links;
    private final List<String> varying = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();

    /**
     * Says so at once.
     *
     * @param moment the header of a request that it depends on
     * @param links to the same at other moments; may be empty
     */
    TimedResponse(HttpServletResponse response, String moment, String links) {
        super(response);
        this.moment = moment;
        this.links = links;
        say();
    }

    /** Null takes a header away. */
    @Override
    public void setHeader(String name, @Nullable String value) {
        if (isShared(name)) {
            others(name).clear();
            Optional.ofNullable(value).ifPresent(others(name)::add);
            say();
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isShared(name)) {
            others(name).add(value);
            say();
        } else {
            super.addHeader(name, value);
        }
    }

    private void say() {
        say(VARY, varying, moment);
        say(LINK, linked, links);
    }

    private void say(String name, List<String> others, String own) {
        String all = Stream.concat(others.stream(), Stream.of(own))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            super.setHeader(name, all);
        }
    }

    private List<String> others(String name) {
        return name.equalsIgnoreCase(VARY) ? varying : linked;
    }

    private static boolean isShared(String name) {
        return name.equalsIgnoreCase(VARY) || name.equalsIgnoreCase(LINK);
    }
}
