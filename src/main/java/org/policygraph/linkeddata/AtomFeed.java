package org.policygraph.linkeddata;

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
final class AtomFeed {

    private final Feed feed = new Feed("atom_1.0");
    private final List<com.rometools.rome.feed.atom.Entry> entries = new ArrayList<>();

    /**
     * An empty feed.
     *
     * @param id its IRI, which never changes
     * @param self where it is
     * @param page what it is a feed of, for people
     * @param since when it begins; as long as there is no entry, it was not changed since
     */
    AtomFeed(String id, String title, String self, String page, Instant since) {
        var author = new Person();
        author.setName("PolicyGraph");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(id);
        feed.setTitle(title);
        feed.setAuthors(List.of(author));
        feed.setUpdated(Date.from(since));
        feed.setOtherLinks(List.of(link("self", self, Feeds.MEDIA_TYPE)));
        feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
    }

    /** Adds an entry; the first is the newest. */
    void add(Entry told) {
        var entry = new com.rometools.rome.feed.atom.Entry();
        entry.setId(told.id());
        entry.setTitle(told.title());
        entry.setPublished(Date.from(told.time()));
        entry.setUpdated(Date.from(told.time()));
        entry.setAlternateLinks(List.of(link("alternate", told.page(), "text/html")));
        entry.setSummary(content("text", told.summary()));
        if (!told.changes().isEmpty()) {
            entry.setContents(List.of(content("html", html(told.changes()))));
        }
        if (entries.isEmpty()) {
            feed.setUpdated(entry.getUpdated());
        }
        entries.add(entry);
    }

    /** In UTF-8. */
    byte[] written() {
        feed.setEntries(entries);
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException("a feed that is no Atom", impossible);
        }
    }

    private static String html(List<ChangeView> changes) {
        var html = new StringBuilder("<ul>");
        changes.forEach(change -> {
            html.append("<li>").append(text(change.word() + ": " + change.sentence()));
            var quotes = change.quotesAfter().isEmpty() ? change.quotesBefore() : change.quotesAfter();
            quotes.forEach(quote -> html.append("<blockquote>")
                    .append(text(quote.quote()))
                    .append("</blockquote><p>")
                    .append(text(quote.document().label() + (quote.place().isEmpty() ? "" : ", " + quote.place())))
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

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    /**
     * A release in a feed.
     *
     * @param id its IRI, which never changes
     * @param title what it is called
     * @param time when it was published
     * @param page where people read of it
     * @param summary how many changes there are
     * @param changes what has changed, if that is told
     */
    record Entry(String id, String title, Instant time, String page, String summary, List<ChangeView> changes) {

        Entry {
            changes = List.copyOf(changes);
        }
    }
}
