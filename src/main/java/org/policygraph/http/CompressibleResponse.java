package org.policygraph.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A response whose {@code Vary} names the encoding, besides whatever else it names. */
final class CompressibleResponse extends HttpServletResponseWrapper {

    private static final String VARY = "Vary";
    private static final String ENCODING = "Accept-Encoding";

    CompressibleResponse(HttpServletResponse response) {
        super(response);
        super.setHeader(VARY, ENCODING);
    }

    /** Null takes a header away. */
    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(
                name,
                name.equalsIgnoreCase(VARY)
                        ? Optional.ofNullable(value)
                                .map(CompressibleResponse::withEncoding)
                                .orElse(ENCODING)
                        : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(VARY)) {
            String before =
                    Optional.ofNullable(getHeader(VARY)).orElse(ENCODING).replace(ENCODING, "");
            super.setHeader(VARY, withEncoding(before + "," + value));
        } else {
            super.addHeader(name, value);
        }
    }

    private static String withEncoding(String names) {
        String tidy = names.replaceAll("[,\\s]*,[,\\s]*", ", ").replaceAll("^[,\\s]+|[,\\s]+$", "");
        if (tidy.toLowerCase(Locale.ROOT).contains(ENCODING.toLowerCase(Locale.ROOT))) {
            return tidy;
        }
        return tidy.isEmpty() ? ENCODING : tidy + ", " + ENCODING;
    }
}
