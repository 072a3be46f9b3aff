package org.policygraph.home;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.web.util.UriUtils;

/** Questions that show what can be asked, as far as the release has what they speak of. */
record GoodQuestions(ReadyQuestions questions, Catalogue catalogue, Site site, Words words) {

    private static final List<String> NAMES = List.of(
            "cq01-fora-that-address-a-topic",
            "cq04-outcomes-of-a-forum",
            "cq13-parties-to-a-treaty-on-a-date",
            "cq07-who-held-a-role-on-a-date",
            "cq29-commitments-and-their-fate");

    private static final String FROM = "budapest-convention";
    private static final String TO = "topic-human-rights-online";
    private static final int MOST = 5;

    List<HomeView.Asked> all() {
        return catalogue.statements().isEmpty()
                ? List.of()
                : Stream.concat(
                                connection().stream(),
                                NAMES.stream()
                                        .flatMap(name -> questions.named(name).stream())
                                        .filter(this::canBeAnswered)
                                        .map(this::asked))
                        .limit(MOST)
                        .toList();
    }

    private Optional<HomeView.Asked> connection() {
        if (catalogue.entry(FROM).isEmpty() || catalogue.entry(TO).isEmpty()) {
            return Optional.empty();
        }
        String words = "How is the " + label(FROM) + " connected with " + label(TO) + ", and who says so?";
        return Optional.of(
                new HomeView.Asked(Link.to(words, site.to("/connections?from=" + FROM + "&to=" + TO)), "connection"));
    }

    private String label(String slug) {
        return words.label(catalogue.names().id(slug));
    }

    private HomeView.Asked asked(ReadyQuestion question) {
        String values = question.parameters().stream()
                .flatMap(parameter -> parameter.shown().stream()
                        .map(value -> parameter.name() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        String path = "/questions/" + question.name() + (values.isEmpty() ? "" : "?" + values);
        return new HomeView.Asked(Link.to(question.question(), site.to(path)), question.title());
    }

    /** It speaks of nothing that the release does not have. */
    private boolean canBeAnswered(ReadyQuestion question) {
        return question.parameters().stream()
                .flatMap(this::value)
                .filter(catalogue.names()::isId)
                .allMatch(this::isThere);
    }

    private Stream<Node> value(QuestionParameter parameter) {
        return parameter.shown().flatMap(text -> parameter.type().read(text, catalogue.names())).stream();
    }

    private boolean isThere(Node thing) {
        return catalogue.entry(thing).isPresent();
    }
}
