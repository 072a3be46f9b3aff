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

    /** The package of the templates that come with this program. */
    public static final String TEMPLATES = "org.policygraph";

    private final TemplateEngine templates;
    private final boolean navigable;

    /**
     * Pages of this program.
     *
     * @param templates the package that their classes are in
     * @param navigable whether there are pages to go to besides those that tell of problems
     */
    public Pages(String templates, boolean navigable) {
        this.templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), templates);
        this.navigable = navigable;
    }

    /** The frame of a page that is of no release. */
    public Frame frame(String root, String title) {
        Frame frame = Frame.of(root, title, Section.NONE);
        return navigable ? frame : frame.alone();
    }

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
