package org.policygraph.linkeddata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** The addresses of all pages, for harvesters (sitemaps.org, protocol 0.9). */
final class Sitemap {

    /** The most addresses that one file may hold. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> FIXED = List.of(
            "/",
            "/topics",
            "/fora",
            "/actors",
            "/outcomes",
            "/documents",
            "/questions",
            "/overviews",
            "/matrix",
            "/together",
            "/timeline",
            "/map",
            "/compare",
            "/commitments",
            "/conflicts",
            "/gaps",
            "/connections",
            "/help",
            "/help/glossary",
            "/help/sparql",
            "/help/api",
            "/ns",
            "/catalog",
            "/void",
            "/claims",
            "/inferred",
            "/eurovoc",
            "/releases");

    private final String origin;
    private final String changed;
    private final List<String> paths;
    private final int most;

    Sitemap(String origin, String changed, List<String> paths, int most) {
        this.origin = origin;
        this.changed = changed;
        this.paths = List.copyOf(paths);
        this.most = most;
    }

    static Sitemap of(PinnedRelease release, ReadyQuestions questions, Site site) {
        var paths = new ArrayList<>(FIXED);
        questions.names().forEach(name -> paths.add(QuestionsDocument.PATH + "/" + name));
        release.catalogue().entries().stream()
                .map(Entry::node)
                .map(node -> Described.path(release.names(), node))
                .sorted()
                .forEach(paths::add);
        release.catalogue().passages().stream()
                .map(Passage::node)
                .map(node -> Described.path(release.names(), node))
                .forEach(paths::add);
        return new Sitemap(site.origin(), release.record().issued().toString(), paths, MOST);
    }

    /** How many files it takes. */
    int files() {
        return (paths.size() + most - 1) / most;
    }

    /** All of it, or an index of the files where one would be too long. */
    byte[] whole() {
        return files() == 1
                ? file(1)
                : written(
                        "sitemapindex",
                        "sitemap",
                        IntStream.rangeClosed(1, files())
                                .mapToObj(number -> "/sitemap-" + number + ".xml")
                                .toList());
    }

    /** One file of several, from 1. */
    byte[] file(int number) {
        int from = (number - 1) * most;
        return written("urlset", "url", paths.subList(from, Math.min(from + most, paths.size())));
    }

    private byte[] written(String root, String element, List<String> listed) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String path : listed) {
                xml.writeStartElement(element);
                text(xml, "loc", origin + path);
                text(xml, "lastmod", changed);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
