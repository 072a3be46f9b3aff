package org.policygraph.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes pages. Templates are compiled with the program, check their parameters' types and escape what they print. */
public final class Pages {

    /** The media type of pages as it is sent. */
    public static final String MEDIA_TYPE = "text/html;charset=utf-8";

    /**
     * What stands in the head of every page: it loads its own style, pictures and scripts and nothing else, is shown in
     * no other page, and tells other sites no more than where one came from.
     */
    public static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                    + " font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.policygraph");

    /**
     * A page, in UTF-8.
     *
     * @param template its path below {@code src/main/jte}
     * @param parameters what it declares, by name
     */
    public byte[] written(String template, Map<String, Object> parameters) {
        var page = new Utf8ByteOutput();
        templates.render(template, parameters, page);
        var bytes = new ByteArrayOutputStream(page.getContentLength());
        try {
            page.writeTo(bytes);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }
}
