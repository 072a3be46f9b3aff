package org.policygraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Entry;
import org.policygraph.questions.Asked;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionFailure;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Reads the form of a question, and tells of everything that is wrong in it at once. */
final class FormReader {

    private static final int LONGEST = 1000;

    private final Questionnaire questionnaire;
    private final PinnedRelease release;
    private final Site site;
    private final ReadyQuestion question;

    FormReader(Questionnaire questionnaire, PinnedRelease release, Site site, ReadyQuestion question) {
        this.questionnaire = questionnaire;
        this.release = release;
        this.site = site;
        this.question = question;
    }

    Checked read(Given given) {
        var mistakes = new LinkedHashMap<String, Mistake>();
        Given named = named(given, mistakes);
        Given rest = named;
        for (String parameter : mistakes.keySet()) {
            rest = mended(rest, parameter);
        }
        while (true) {
            try {
                Asked asked = questionnaire.asked(question, rest.values(), release.catalogue());
                return mistakes.isEmpty() ? new Checked.Fitting(named, asked) : new Checked.Wrong(named, mistakes);
            } catch (QuestionFailure failure) {
                if (!given.isAsked() && failure instanceof QuestionFailure.Missing) {
                    return new Checked.Waiting(named);
                }
                mistakes.put(failure.parameter(), mistake(failure, named));
                rest = mended(rest, failure.parameter());
            }
        }
    }

    /** With a value that fits, so that the others can be looked at. */
    private Given mended(Given given, String parameter) {
        return question.parameter(parameter)
                .map(known -> given.with(parameter, known.example()))
                .orElseGet(() -> given.without(parameter));
    }

    /** Identifiers in the place of words. Without a script what is typed leaves the identifier of before as it is. */
    private Given named(Given given, Map<String, Mistake> mistakes) {
        Given named = given;
        for (Map.Entry<String, List<String>> each : given.values().entrySet()) {
            each.getValue().stream()
                    .filter(value -> value.length() > LONGEST)
                    .findFirst()
                    .ifPresent(value ->
                            mistakes.put(each.getKey(), Mistake.of("This is longer than " + LONGEST + " characters.")));
        }
        for (QuestionParameter parameter : question.parameters()) {
            String words = given.words().getOrDefault(parameter.name(), "");
            if (parameter.type() instanceof ParameterType.Thing thing && !words.isEmpty()) {
                named = named(named, parameter, thing, words, mistakes);
            }
        }
        return named;
    }

    private Given named(
            Given given,
            QuestionParameter parameter,
            ParameterType.Thing type,
            String words,
            Map<String, Mistake> mistakes) {
        String name = parameter.name();
        boolean isStill = release.catalogue()
                .entry(type.read(given.value(name).isEmpty() ? "-" : given.value(name), release.names())
                        .orElseGet(type::type))
                .filter(thing -> Meant.isCalled(thing, words))
                .isPresent();
        if (isStill) {
            return given;
        }
        String kind = release.catalogue().terms().label(type.type());
        List<Entry> meant =
                words.length() > LONGEST ? List.of() : new Meant(release.catalogue(), type.type()).by(words);
        if (meant.size() == 1) {
            return given.with(name, meant.getFirst().slug());
        }
        mistakes.put(
                name,
                meant.isEmpty()
                        ? Mistake.of("There is no " + kind + " called “" + Words.shortened(words)
                                + "” in this release. Choose another one.")
                        : new Mistake(
                                "Several are called “" + Words.shortened(words) + "”. Which one do you mean?",
                                meant.stream()
                                        .map(thing -> link(thing, given, name))
                                        .toList()));
        return given;
    }

    private Link link(Entry thing, Given given, String parameter) {
        return Link.to(thing.label(), QuestionPaths.page(site, question, given.with(parameter, thing.slug())));
    }

    private Mistake mistake(QuestionFailure failure, Given given) {
        return switch (failure) {
            case QuestionFailure.Surplus surplus ->
                Mistake.of("This question has no field “" + Words.shortened(surplus.parameter()) + "”. "
                        + (surplus.allowed().isEmpty()
                                ? "It has none."
                                : "It has " + String.join(", ", surplus.allowed()) + "."));
            case QuestionFailure.Missing missing -> Mistake.of("Choose one, for instance " + example(missing) + ".");
            case QuestionFailure.BadValue bad -> bad(bad, given);
            case QuestionFailure.UnknownName unknown -> unknown(unknown, given);
        };
    }

    private String example(QuestionFailure.Missing missing) {
        return question.parameter(missing.parameter())
                .map(parameter -> new Standard(release).label(parameter))
                .orElseGet(missing::example);
    }

    private Mistake bad(QuestionFailure.BadValue bad, Given given) {
        if (given.values().getOrDefault(bad.parameter(), List.of()).size() > 1) {
            return Mistake.of("This was given more than once; give it once.");
        }
        String whatItIsNot = question.parameter(bad.parameter())
                .map(QuestionParameter::type)
                .map(type -> type instanceof ParameterType.Thing thing
                        ? "no " + release.catalogue().terms().label(thing.type()) + " of this release"
                        : "not " + type.allowed())
                .orElseGet(bad::allowed);
        return Mistake.of("“" + Words.shortened(bad.value()) + "” is " + whatItIsNot + ".");
    }

    private Mistake unknown(QuestionFailure.UnknownName unknown, Given given) {
        List<Link> meant = unknown.nearest().stream()
                .map(slug -> release.catalogue()
                        .entry(slug)
                        .map(thing -> link(thing, given, unknown.parameter()))
                        .orElseGet(() -> Link.to(
                                slug, QuestionPaths.page(site, question, given.with(unknown.parameter(), slug)))))
                .toList();
        return new Mistake(
                "“" + Words.shortened(unknown.value()) + "” is " + unknown.whatItIsNot() + "."
                        + (meant.isEmpty() ? " Choose another one." : " Did you mean one of these?"),
                meant);
    }
}
