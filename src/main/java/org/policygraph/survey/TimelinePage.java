package org.policygraph.survey;

import java.util.List;
import org.policygraph.chronicle.Drawing;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What the page of the timeline shows.
 *
 * @param form what was asked
 * @param mistake what was wrong with it
 * @param looking what is looked at: the form of the shown part, the way out of it, and what lies beside and in it
 * @param drawing the same as a picture
 * @param total how many moments match
 * @param moments those that begin in the part that is shown, as many as a page has
 * @param reaching those that began before it, and may reach into it
 * @param reachingInAll how many of these there are
 * @param downloads the same for programs and calendars
 */
record TimelinePage(
        Form form,
        Mistake.Told mistake,
        Looking looking,
        Drawing drawing,
        int total,
        List<MomentView> moments,
        List<MomentView> reaching,
        int reachingInAll,
        Paging paging,
        List<Link> downloads) {

    TimelinePage {
        moments = List.copyOf(moments);
        reaching = List.copyOf(reaching);
        downloads = List.copyOf(downloads);
    }

    /**
     * The form as it was asked.
     *
     * @param zoom which part is looked at, for the address
     * @param plain the page without filters; empty if there are none
     */
    record Form(
            FieldView thing,
            FieldView topic,
            List<OptionView> kinds,
            String from,
            String to,
            String zoom,
            String plain) {

        Form {
            kinds = List.copyOf(kinds);
        }

        boolean hasKinds() {
            return kinds.stream().anyMatch(OptionView::chosen);
        }
    }

    /**
     * The part of the calendar that is looked at.
     *
     * @param words what it is called
     * @param crumbs what it is a part of, the longest first, and itself
     * @param earlier leads nowhere if there is nothing before it
     * @param later leads nowhere if there is nothing after it
     * @param parts what it is made of, with how many begin there
     */
    record Looking(String words, List<PartView> crumbs, Link earlier, Link later, List<PartView> parts) {

        Looking {
            crumbs = List.copyOf(crumbs);
            parts = List.copyOf(parts);
        }

        boolean isAll() {
            return crumbs.size() < 2;
        }
    }
}
