package org.policygraph.linkeddata;

import java.util.Optional;

/**
 * Where one is in a long list.
 *
 * @param path the address without a page
 * @param page from 1
 * @param pages how many there are
 * @param total how many items all pages have
 */
record Paging(String path, int page, int pages, int total) {

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
        return path;
    }

    String last() {
        return address(pages);
    }

    private String address(int number) {
        return number == 1 ? path : path + (path.contains("?") ? "&" : "?") + "page=" + number;
    }
}
