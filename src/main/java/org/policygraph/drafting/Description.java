package org.policygraph.drafting;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the curator says of a new document.
 *
 * @param slug the last part of its identifier: lower-case letters, digits and single hyphens
 * @param language of its sentences
 * @param source where it was published
 */
public record Description(String slug, Locale language, Optional<URI> source) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MAX_SLUG = 100;

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if the slug, the language or the address is none
     */
    public Description {
        if (!SLUG.matcher(slug).matches() || slug.length() > MAX_SLUG) {
            throw new IllegalArgumentException(
                    "'" + slug + "' cannot be the id of a document: write lower-case letters,"
                            + " digits and single hyphens, such as --id press-release-2015-02-03");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "the language is not a language tag; write, for instance, --language en or --language pt-BR");
        }
        source.filter(address -> !"http".equals(address.getScheme()) && !"https".equals(address.getScheme()))
                .ifPresent(address -> {
                    throw new IllegalArgumentException(
                            "'" + address + "' is no address of the web: --source takes one with http:// or https://");
                });
    }
}
