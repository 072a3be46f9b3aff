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
 * @param structured what it says to search engines, as JSON-LD; empty for nothing
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
        String structured) {

    /** Copies its links, and takes the structured data only in a form that cannot end the script that holds it. */
    public Frame {
        links = List.copyOf(links);
        structured = structured.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    /** A page with nothing but a title and a place in the navigation. */
    public static Frame of(String root, String title, Section section) {
        return new Frame(root, title, "", section, "", List.of(), Moment.TIMELESS, true, Look.TEXT, "");
    }

    /** The same of a release. */
    public Frame of(String release) {
        return new Frame(root, title, description, section, release, links, moment, navigable, look, structured);
    }

    /** The same with a description. */
    public Frame describedAs(String sentence) {
        return new Frame(root, title, sentence, section, state, links, moment, navigable, look, structured);
    }

    /** The same with links in its head. */
    public Frame linkedTo(List<HeadLink> others) {
        return new Frame(root, title, description, section, state, others, moment, navigable, look, structured);
    }

    /** The same with structured data. */
    public Frame saying(String json) {
        return new Frame(root, title, description, section, state, links, moment, navigable, look, json);
    }

    /** The same at another moment. */
    public Frame at(Moment other) {
        return new Frame(root, title, description, section, state, links, other, navigable, look, structured);
    }

    /** The same, shown in another way. */
    public Frame looking(Look other) {
        return new Frame(root, title, description, section, state, links, moment, navigable, other, structured);
    }

    /** The same where there is nothing but itself to show. */
    public Frame alone() {
        return new Frame(root, title, description, section, state, links, moment, false, look, structured);
    }

    /** What a link leads to, at the moment of this page: a path below the root. */
    public String to(String path) {
        return Moment.at(moment.query(), root + path);
    }
}
