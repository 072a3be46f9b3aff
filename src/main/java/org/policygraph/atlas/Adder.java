package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Meant;
import org.policygraph.search.SearchIndex;

/**
 * Adds to an address the things that were picked or typed in fields of a form.
 *
 * @param index asked for only where words were typed
 */
record Adder(HttpServletRequest request, Catalogue catalogue, Site site, Supplier<SearchIndex> index) {

    /** What such a field is called for a parameter. */
    static String field(String parameter) {
        return "add" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
    }

    /** An address with what is clear, and what is not. */
    record Settled(Address address, List<Notice> notices) {

        Settled {
            notices = List.copyOf(notices);
        }
    }

    Settled settled(Settled before, String parameter, Predicate<Entry> wanted, Set<FoundKind> kinds) {
        return settled(before, parameter, field(parameter), wanted, kinds);
    }

    /**
     * With what one field says.
     *
     * @param field the name of the hidden field with what was picked; what was typed has the same with "Name" behind it
     */
    Settled settled(Settled before, String parameter, String field, Predicate<Entry> wanted, Set<FoundKind> kinds) {
        String typed = value(field + "Name");
        Optional<Entry> picked = catalogue.entry(value(field)).filter(wanted);
        if (picked.isPresent() && (typed.isEmpty() || Meant.isCalled(picked.get(), typed))) {
            return added(before, parameter, picked.get());
        }
        if (typed.isEmpty()) {
            return before;
        }
        return switch (Meant.by(typed, index, kinds, wanted)) {
            case Meant.One one -> added(before, parameter, one.thing());
            case Meant.Several several -> {
                var notices = new ArrayList<>(before.notices());
                notices.add(new Notice(
                        Words.shortened(typed),
                        several.candidates().stream()
                                .map(thing -> Link.to(
                                        Words.shortened(thing.label()),
                                        site.to(before.address()
                                                .adding(parameter, thing.slug())
                                                .text())))
                                .toList()));
                yield new Settled(before.address(), notices);
            }
        };
    }

    /** Whether the address asks for something with nothing in it, as forms do. */
    boolean isUntidy() {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return query.endsWith("=") || query.contains("=&");
    }

    private static Settled added(Settled before, String parameter, Entry thing) {
        return new Settled(before.address().adding(parameter, thing.slug()), before.notices());
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
