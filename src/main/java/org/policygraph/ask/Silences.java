package org.policygraph.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.catalogue.Entry;
import org.policygraph.explain.Explainer;
import org.policygraph.explain.Finding;
import org.policygraph.query.Asker;
import org.policygraph.query.QueryFailure;
import org.policygraph.questions.Asked;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** Tells why an answer has no rows. What was found out is kept. Thread-safe. */
final class Silences {

    private static final int MOST_VALUES = 24;
    private static final int MOST_KEPT = 500;

    private final Questionnaire questionnaire;
    private final Explainer explainer;
    private final Cache<String, List<Finding>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Silences(Questionnaire questionnaire, Explainer explainer) {
        this.questionnaire = questionnaire;
        this.explainer = explainer;
    }

    Silence of(Asked asked, Given given, PinnedRelease release, Site site, String sparql) {
        long documents = release.record().documents();
        String words = "No sentence in the " + documents + (documents == 1 ? " document" : " documents")
                + " of this release says so. That means no evidence here, not that it is untrue.";
        List<Silence.Reason> reasons = findings(release, site, sparql).stream()
                .map(finding -> reason(finding, site))
                .toList();
        var others = new ArrayList<Silence.Others>();
        for (QuestionParameter parameter : asked.question().parameters()) {
            if (parameter.type() instanceof ParameterType.Thing type) {
                others.add(others(asked, given, parameter, type, release, site));
            }
        }
        others.removeIf(each -> each.values().isEmpty());
        return new Silence(words, reasons, others);
    }

    /** What takes too long to find out is not told. */
    private List<Finding> findings(PinnedRelease release, Site site, String sparql) {
        String key = release.record().number() + " " + site.clocks().query() + "\n" + sparql;
        try {
            return kept.get(
                    key, query -> explainer.explain(sparql, Asker.patient()).findings());
        } catch (QueryFailure failure) {
            return List.of();
        }
    }

    private static Silence.Reason reason(Finding finding, Site site) {
        return new Silence.Reason(
                finding.reason(),
                finding.pattern(),
                finding.suggestions().stream()
                        .map(each -> Link.to(each.change(), Editor.address(site, each.query())))
                        .filter(Link::leads)
                        .toList());
    }

    private Silence.Others others(
            Asked asked,
            Given given,
            QuestionParameter parameter,
            ParameterType.Thing type,
            PinnedRelease release,
            Site site) {
        List<Entry> things = questionnaire.answerable(asked, parameter, release.view()).stream()
                .flatMap(value -> release.catalogue().entry(value).stream())
                .filter(thing -> thing.classes().contains(type.type()))
                .sorted(Comparator.comparing(Entry::label))
                .toList();
        List<Link> links = things.stream()
                .limit(MOST_VALUES)
                .map(thing -> Link.to(
                        thing.label(),
                        QuestionPaths.page(site, asked.question(), given.with(parameter.name(), thing.slug()))))
                .toList();
        return new Silence.Others(parameter.label(), links, things.size() - links.size());
    }
}
