package org.policygraph.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A feed in Atom (RFC 4287). Not thread-safe. */
public final class AtomFeed {

    /** The media type of Atom. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private final Feed feed = new Feed("atom_1.0");
    private final List<com.rometools.rome.feed.atom.Entry> entries = new ArrayList<>();

    /**
     * An empty feed.
     *
     * @param id its IRI, which never changes
     * @param self where it is
     * @param page what it is a feed of
     * @param since when it begins; as long as there is no entry, it was not changed since
     */
    public AtomFeed(String id, String title, String self, String page, Instant since) {
        var author = new Person();
        author.setName("PolicyGraph");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(id);
        feed.setTitle(title);
        feed.setAuthors(List.of(author));
        feed.setUpdated(Date.from(since));
        feed.setOtherLinks(List.of(self(self)));
        feed.setAlternateLinks(List.of(link("alternate", page)));
    }

    /** Adds an entry; the first is the newest. */
    public void add(Entry told) {
        var entry = new com.rometools.rome.feed.atom.Entry();
        entry.setId(told.id());
        entry.setTitle(told.title());
        entry.setPublished(Date.from(told.time()));
        entry.setUpdated(Date.from(told.time()));
        entry.setAlternateLinks(List.of(link("alternate", told.page())));
        entry.setSummary(content("text", told.summary()));
        if (!told.items().isEmpty()) {
            entry.setContents(List.of(content("html", html(told.items()))));
        }
        if (entries.isEmpty()) {
            feed.setUpdated(entry.getUpdated());
        }
        entries.add(entry);
    }

    /** In UTF-8. */
    public byte[] written() {
        feed.setEntries(entries);
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException("a feed that is no Atom", impossible);
        }
    }

    private static String html(List<Item> items) {
        var html = new StringBuilder("<ul>");
        items.forEach(item -> {
            html.append("<li>").append(text(item.words()));
            item.quotes()
                    .forEach(quote -> html.append("<blockquote>")
                            .append(text(quote.words()))
                            .append("</blockquote><p>")
                            .append(text(quote.source()))
                            .append("</p>"));
            html.append("</li>");
        });
        return html.append("</ul>").toString();
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static Content content(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Link self(String address) {
        Link link = link("self", address);
        link.setType(MEDIA_TYPE);
        return link;
    }

    private static Link link(String relation, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    /**
     * A release in a feed.
     *
     * @param id its IRI, which never changes
     * @param title what it is called
     * @param time when it was published
     * @param page where one reads of it
     * @param summary how many changes there are
     * @param items what has changed, if that is told
     */
    public record Entry(String id, String title, Instant time, String page, String summary, List<Item> items) {

        /** Copies its collection. */
        public Entry {
            items = List.copyOf(items);
        }
    }

    /**
     * Something that has changed.
     *
     * @param words what
     * @param quotes the sentences that say so
     */
    public record Item(String words, List<Quote> quotes) {

        /** Copies its collection. */
        public Item {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A sentence of a document.
     *
     * @param words the document's words
     * @param source which document, and where in it
     */
    public record Quote(String words, String source) {}
}
