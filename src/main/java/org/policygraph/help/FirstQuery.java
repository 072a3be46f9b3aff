package org.policygraph.help;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A query to learn from. The first line of its comment is its title, the others explain it.
 *
 * @param name its name in an address
 * @param text the query without the comment
 */
record FirstQuery(String name, String title, String about, String text) {

    private static final String COMMENT = "# ";

    /**
     * Reads a file.
     *
     * @param file such as {@code 1-fora.rq}
     */
    static FirstQuery of(String file, String content) {
        List<String> comment = content.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()))
                .toList();
        if (comment.size() < 2) {
            throw new IllegalArgumentException(file + ": begins with a title and an explanation, each a comment");
        }
        return new FirstQuery(
                file.replaceAll("^\\d+-|\\.rq$", ""),
                comment.getFirst(),
                String.join(" ", comment.subList(1, comment.size())),
                content.lines().skip(comment.size()).collect(Collectors.joining("\n")));
    }
}
