package org.policygraph.linkeddata;

import java.util.Optional;

/**
 * Where one is in a long list.
 *
 * @param path the address without a page
 * @param page from 1
 * @param pages how many there are
 * @param total how many items all pages have
 * @param query what else the address asks for, encoded; may be empty
 */
record Paging(String path, int page, int pages, int total, String query) {

    Paging(String path, int page, int pages, int total) {
        this(path, page, pages, total, "");
    }

    boolean isLong() {
        return pages > 1;
    }

    Optional<String> previous() {
        return page > 1 ? Optional.of(address(page - 1)) : Optional.empty();
    }

    Optional<String> next() {
        return page < pages ? Optional.of(address(page + 1)) : Optional.empty();
    }

    String first() {
        return address(1);
    }

    String last() {
        return address(pages);
    }

    private String address(int number) {
        String chosen = number == 1 ? "" : "page=" + number;
        String both = query + (query.isEmpty() || chosen.isEmpty() ? "" : "&") + chosen;
        return both.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + both;
    }
}
