package org.policygraph.ask;

import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** Where questions are, for people and for programs. */
final class QuestionPaths {

    static final String PAGES = "/questions";
    static final String DATA = "/api/questions";
    private static final String FEEDS = "/feeds/questions/";

    private QuestionPaths() {}

    /** A question with what was given. */
    static String page(Site site, ReadyQuestion question, Given given) {
        String query = given.query();
        return site.to(PAGES + "/" + question.name() + (query.isEmpty() ? "" : "?" + query));
    }

    /** The same with every value, as it was in the release: what others get whenever they go there. */
    static String permanent(PinnedRelease release, Asked asked, Site site) {
        return release.names().base() + lasting(release, asked, site);
    }

    /** What {@link #permanent} leads to on this server. */
    static String here(PinnedRelease release, Asked asked, Site site) {
        return site.root() + "/" + lasting(release, asked, site);
    }

    private static String lasting(PinnedRelease release, Asked asked, Site site) {
        String values = values(release, asked);
        String valid = site.clocks().validAt();
        return PAGES.substring(1)
                + "/"
                + asked.question().name()
                + "?"
                + values
                + (values.isEmpty() ? "" : "&")
                + "knownAt=release-"
                + release.record().number()
                + (valid.isEmpty() ? "" : "&validAt=" + Given.encoded(valid));
    }

    /** The answer as a file. */
    static String answers(Site site, PinnedRelease release, Asked asked, String format) {
        return data(site, release, asked, "/answers", format);
    }

    /** How the answer is cited, as a file. */
    static String citation(Site site, PinnedRelease release, Asked asked, String format) {
        return data(site, release, asked, "/citation", format);
    }

    private static String data(Site site, PinnedRelease release, Asked asked, String what, String format) {
        String values = values(release, asked);
        return site.to(DATA + "/" + asked.question().name() + what + "?" + values + (values.isEmpty() ? "" : "&")
                + "format=" + format);
    }

    /** What changes in the answer; releases come and go in it, so it stays at none. */
    static String feed(Site site, PinnedRelease release, Asked asked) {
        String values = values(release, asked);
        return site.root() + FEEDS + asked.question().name() + ".atom" + (values.isEmpty() ? "" : "?" + values);
    }

    private static String values(PinnedRelease release, Asked asked) {
        var standard = new Standard(release);
        var values = new StringJoiner("&");
        for (QuestionParameter parameter : asked.question().parameters()) {
            Node value = asked.values().get(parameter.name());
            if (value != null) {
                values.add(parameter.name() + "=" + Given.encoded(standard.value(parameter.type(), value)));
            }
        }
        return values.toString();
    }
}
