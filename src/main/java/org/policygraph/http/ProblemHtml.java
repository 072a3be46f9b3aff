package org.policygraph.http;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Types of problems as pages for people. */
final class ProblemHtml {

    private ProblemHtml() {}

    static String one(ProblemType type) {
        return page(type.title(), """
                <p class="lead">%s</p>
                <h2>What to do</h2>
                <p>%s</p>
                <p>Type <code>%s</code>, status %d. <a href="%s">All types of problems</a></p>
                """.formatted(
                        escaped(type.meaning()),
                        escaped(type.remedy()),
                        escaped(type.type()),
                        type.status(),
                        ProblemPages.PATH));
    }

    static String list(Collection<ProblemType> types) {
        return page(
                "Types of problems",
                types.stream().map(ProblemHtml::item).collect(Collectors.joining("\n", "<dl>\n", "\n</dl>")));
    }

    private static String item(ProblemType type) {
        return "<dt><a href=\"%s/%s\">%s</a> (%d)</dt>\n<dd>%s</dd>"
                .formatted(
                        ProblemPages.PATH,
                        escaped(type.kind()),
                        escaped(type.title()),
                        type.status(),
                        escaped(type.meaning()));
    }

    private static String page(String title, String content) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s – PolicyGraph</title>
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """.formatted(escaped(title), escaped(title), content);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
