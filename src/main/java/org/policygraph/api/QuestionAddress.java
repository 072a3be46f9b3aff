package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Terms;
import org.policygraph.questions.Asked;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.vocabulary.Names;
import org.springframework.web.util.UriUtils;

/** Where a question and its answers are: each answer has one address, with every value in it, defaults too. */
final class QuestionAddress {

    static final String FEEDS = "/feeds/questions";
    static final String FEED_SUFFIX = ".atom";

    private QuestionAddress() {}

    static String of(ReadyQuestion question) {
        return Addresses.QUESTIONS + "/" + question.name();
    }

    static String answers(ReadyQuestion question) {
        return of(question) + "/answers";
    }

    /** Where one of its answers is: with the examples of those values that must be given. */
    static String example(ReadyQuestion question) {
        var values = new StringJoiner("&", "?", "").setEmptyValue("");
        question.parameters().stream()
                .filter(parameter -> parameter.presence() == QuestionParameter.Presence.REQUIRED)
                .forEach(parameter -> values.add(parameter.name() + "=" + encoded(parameter.example())));
        return answers(question) + values;
    }

    static String answers(Asked asked) {
        return answers(asked.question()) + values(asked, asked.moment());
    }

    /** Where one can subscribe to what changes in the answer. */
    static String feed(Asked asked) {
        return feed(asked.question()) + values(asked, Map.of());
    }

    /** The same with the values that hold where none are given. */
    static String feed(ReadyQuestion question) {
        return FEEDS + "/" + question.name() + FEED_SUFFIX;
    }

    private static String values(Asked asked, Map<String, String> moment) {
        var values = new StringJoiner("&", "?", "").setEmptyValue("");
        for (QuestionParameter parameter : asked.question().parameters()) {
            Node value = asked.values().get(parameter.name());
            if (value != null) {
                values.add(parameter.name() + "="
                        + encoded(
                                text(parameter.type(), value, asked.catalogue().names())));
            }
        }
        moment.forEach((name, value) -> values.add(name + "=" + encoded(value)));
        return values.toString();
    }

    static String answers(Asked asked, QuestionFormat format) {
        String address = answers(asked);
        return address + (address.contains("?") ? "&" : "?") + QuestionFormat.PARAMETER + "=" + format.word();
    }

    static String citation(Asked asked) {
        String answers = answers(asked.question());
        return of(asked.question()) + "/citation" + answers(asked).substring(answers.length());
    }

    /**
     * The address that stays the same wherever the graph is served, and leads to the same answer whenever: people to a
     * page, programs to the data.
     */
    static String toCite(Asked asked) {
        var moment = new TreeMap<>(asked.moment());
        moment.put(
                Parameter.KNOWN_AT.parameterName(),
                "release-" + asked.catalogue().record().number());
        return asked.catalogue().names().base() + "questions/"
                + asked.question().name() + values(asked, moment);
    }

    private static String text(ParameterType type, Node value, Names names) {
        if (!value.isURI()) {
            return value.getLiteralLexicalForm();
        }
        if (type instanceof ParameterType.Choice) {
            return Terms.name(value);
        }
        return names.isId(value) ? names.slug(value) : value.getURI();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
