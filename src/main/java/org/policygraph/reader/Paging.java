package org.policygraph.reader;

import java.util.List;
import java.util.Optional;
import org.policygraph.http.ProblemException;

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

    /**
     * Where one is in a list that is cut into pages.
     *
     * @param size how many items a page has
     * @throws ProblemException if there is no such page
     */
    public static Paging of(String path, int page, int size, int total, String query) {
        int pages = Math.max(1, (total + size - 1) / size);
        if (page > pages) {
            throw PageNumber.refused(Integer.toString(page), "from 1 to " + pages);
        }
        return new Paging(path, page, pages, total, query);
    }

    /** What stands on the page. */
    public <T> List<T> of(List<T> all, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
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
