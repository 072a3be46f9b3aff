package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final String DAY = "2026-11-25T00:00:00Z";

    @Test
    void isSplitWhereItWouldBeTooLong() {
        var map = new Sitemap("https://example.org", DAY, List.of("/a", "/b", "/c"), 2);
        assertThat(text(map.whole()))
                .contains("<sitemapindex", "<loc>https://example.org/sitemap-1.xml</loc>", "/sitemap-2.xml")
                .doesNotContain("/sitemap-3.xml");
        assertThat(text(map.file(2)))
                .contains("<loc>https://example.org/c</loc>")
                .doesNotContain("example.org/a");
    }

    @Test
    void isOneFileWhereThatHoldsAll() {
        var map = new Sitemap("https://example.org", DAY, List.of("/a&b"), 2);
        assertThat(text(map.whole()))
                .contains("<urlset", "<loc>https://example.org/a&amp;b</loc>", "<lastmod>" + DAY + "</lastmod>");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
