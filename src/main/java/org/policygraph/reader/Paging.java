package org.policygraph.reader;

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
public record Paging(String path, int page, int pages, int total, String query) {

    /** Of a list whose address asks for nothing else. */
    public Paging(String path, int page, int pages, int total) {
        this(path, page, pages, total, "");
    }

    /** Whether there is more than one page. */
    public boolean isLong() {
        return pages > 1;
    }

    /** Where the page before is. */
    public Optional<String> previous() {
        return page > 1 ? Optional.of(at(page - 1)) : Optional.empty();
    }

    /** Where the page after is. */
    public Optional<String> next() {
        return page < pages ? Optional.of(at(page + 1)) : Optional.empty();
    }

    /** Where the first page is. */
    public String first() {
        return at(1);
    }

    /** Where the last page is. */
    public String last() {
        return at(pages);
    }

    /** Where one of the pages is. */
    public String at(int number) {
        String chosen = number == 1 ? "" : "page=" + number;
        String both = query + (query.isEmpty() || chosen.isEmpty() ? "" : "&") + chosen;
        return both.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + both;
    }
}
