package org.policygraph.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygraph.query.PreparedQuery;
import org.policygraph.vocabulary.Names;

/** Reads {@code # parameter: forum iri(pg:Forum) = id:global-alliance | The forum}. */
final class ParameterReader {

    private static final Pattern DECLARATION = Pattern.compile(
            "(?<name>\\S+) +(?<type>[^ (]+(\\([^)]*\\))?) +(?<presence>= |required, as |optional, as )(?<text>.+) \\| (?<label>.+)");

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CLASS = Pattern.compile("iri\\(pg:(?<name>\\w+)\\)");
    private static final List<String> TYPES = List.of("iri(pg:Class)", "date", "text", "number", "choice");

    /** What an address of answers says besides. */
    private static final List<String> TAKEN = List.of("cursor", "format", "limit", "page", "size", "timeout");

    private final String file;
    private final Faults faults;
    private final Names names;
    private final OntologyTerms terms;
    private final Map<String, PreparedQuery> choices;

    ParameterReader(String file, Faults faults, Names names, OntologyTerms terms, Map<String, PreparedQuery> choices) {
        this.file = file;
        this.faults = faults;
        this.names = names;
        this.terms = terms;
        this.choices = choices;
    }

    Optional<QuestionParameter> read(HeaderLine line) {
        var declared = DECLARATION.matcher(line.value());
        if (!declared.matches()) {
            fault(
                    line,
                    "'%s' is not a parameter; write 'name type = default | label', with 'required, as example' or 'optional, as example' in the place of '= default' where there is none"
                            .formatted(line.value()));
            return Optional.empty();
        }
        String name = declared.group("name");
        checkName(line, name);
        return type(line, name, declared.group("type"))
                .map(type -> new QuestionParameter(
                        name,
                        type,
                        presence(declared.group("presence")),
                        declared.group("text").strip(),
                        declared.group("label").strip()))
                .filter(parameter -> hasGoodExample(line, parameter));
    }

    private void checkName(HeaderLine line, String name) {
        if (!NAME.matcher(name).matches()) {
            fault(
                    line,
                    "'%s' is no name for a parameter; use letters and digits, a small letter first".formatted(name));
        } else if (TAKEN.contains(name)) {
            fault(line, "the name '%s' is taken by the address of the answers; use another one".formatted(name));
        }
    }

    private Optional<ParameterType> type(HeaderLine line, String name, String word) {
        var type = CLASS.matcher(word);
        if (type.matches()) {
            String className = type.group("name");
            if (!terms.classes().contains(className)) {
                fault(line, "the ontology has no class pg:" + className + Faults.meant(className, terms.classes()));
                return Optional.empty();
            }
            return Optional.of(new ParameterType.Thing(className));
        }
        return switch (word) {
            case "date" -> Optional.of(new ParameterType.Day());
            case "text" -> Optional.of(new ParameterType.Text());
            case "number" -> Optional.of(new ParameterType.Amount());
            case "choice" -> choice(line, name);
            default -> {
                fault(line, "'%s' is no type of a parameter; there are %s".formatted(word, String.join(", ", TYPES)));
                yield Optional.empty();
            }
        };
    }

    private Optional<ParameterType> choice(HeaderLine line, String name) {
        PreparedQuery list = choices.get(name);
        if (list == null) {
            fault(
                    line,
                    "nothing says what '%s' can be; add '# choices: %s SELECT ?value ?label WHERE { … }'"
                            .formatted(name, name));
            return Optional.empty();
        }
        return Optional.of(new ParameterType.Choice(list));
    }

    private boolean hasGoodExample(HeaderLine line, QuestionParameter parameter) {
        if (parameter.type().read(parameter.example(), names).isPresent()) {
            return true;
        }
        fault(
                line,
                "'%s' is not of the type %s; give %s"
                        .formatted(
                                parameter.example(),
                                parameter.type().word(),
                                parameter.type().allowed()));
        return false;
    }

    private static QuestionParameter.Presence presence(String sign) {
        return Stream.of(QuestionParameter.Presence.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private void fault(HeaderLine line, String words) {
        faults.add(file, line.line(), words);
    }
}
