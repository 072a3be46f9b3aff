package org.policygraph.page;

import java.util.List;

/**
 * What the frame around a page shows.
 *
 * @param root the path that the service is mounted at, without a slash at its end: empty, or what a proxy says
 * @param title what the page is called
 * @param description one sentence for those who find the page elsewhere; may be empty
 * @param section which part of the navigation it belongs to
 * @param state which release the page shows, in words; may be empty
 * @param links the links in its head
 * @param moment the moment that the page shows, which its links keep
 * @param navigable whether there is anything to go to from it
 * @param look what it needs to be shown
 * @param structured what it says to search engines, as JSON-LD; empty for no more than that it is a page
 * @param page what kind of page it is
 */
public record Frame(
        String root,
        String title,
        String description,
        Section section,
        String state,
        List<HeadLink> links,
        Moment moment,
        boolean navigable,
        Look look,
        String structured,
        WebPage page) {

    /** Copies its links, and takes the structured data only in a form that cannot end the script that holds it. */
    public Frame {
        links = List.copyOf(links);
        structured = harmless(structured);
    }

    /** What it says to search engines, as JSON-LD; empty for nothing. */
    @Override
    public String structured() {
        return structured.isEmpty() ? harmless(page.written(title, description)) : structured;
    }

    private static String harmless(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    /** A page with nothing but a title and a place in the navigation. */
    public static Frame of(String root, String title, Section section) {
        return new Frame(root, title, "", section, "", List.of(), Moment.TIMELESS, true, Look.TEXT, "", WebPage.UNSAID);
    }

    /** The same of a release. */
    public Frame of(String release) {
        return new Frame(root, title, description, section, release, links, moment, navigable, look, structured, page);
    }

    /** The same with a description. */
    public Frame describedAs(String sentence) {
        return new Frame(root, title, sentence, section, state, links, moment, navigable, look, structured, page);
    }

    /** The same with links in its head. */
    public Frame linkedTo(List<HeadLink> others) {
        return new Frame(root, title, description, section, state, others, moment, navigable, look, structured, page);
    }

    /** The same with structured data. */
    public Frame saying(String json) {
        return new Frame(root, title, description, section, state, links, moment, navigable, look, json, page);
    }

    /** The same as a page of a kind. */
    public Frame as(WebPage other) {
        return new Frame(root, title, description, section, state, links, moment, navigable, look, structured, other);
    }

    /** The same as a page that lists things. */
    public Frame listing() {
        return as(page.of("CollectionPage"));
    }

    /** The same as a page with what was looked for. */
    public Frame finding() {
        return as(page.of("SearchResultsPage"));
    }

    /** The same at another moment. */
    public Frame at(Moment other) {
        return new Frame(root, title, description, section, state, links, other, navigable, look, structured, page);
    }

    /** The same, shown in another way. */
    public Frame looking(Look other) {
        return new Frame(root, title, description, section, state, links, moment, navigable, other, structured, page);
    }

    /** The same where there is nothing but itself to show. */
    public Frame alone() {
        return new Frame(root, title, description, section, state, links, moment, false, look, structured, page);
    }

    /** What a link leads to, at the moment of this page: a path below the root. */
    public String to(String path) {
        return Moment.at(moment.query(), root + path);
    }
}
