package org.policygraph.questions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.query.PreparedQuery;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.SparqlReader;
import org.policygraph.vocabulary.Names;

/** Reads one file: a header and a query. */
final class QuestionFile {

    private static final int LONGEST = 1 << 16;
    private static final Pattern CHOICES = Pattern.compile("(?<name>\\w+) +(?<query>SELECT\\b.+)");

    private final String file;
    private final String text;
    private final Faults faults;
    private final Names names;
    private final OntologyTerms terms;
    private final Header header;
    private final SparqlReader sparql = new SparqlReader(LONGEST);

    QuestionFile(String file, String text, Faults faults, Names names, OntologyTerms terms) {
        this.file = file;
        this.text = text;
        this.faults = faults;
        this.names = names;
        this.terms = terms;
        this.header = Header.read(file, text, faults);
    }

    /** The question; nothing where the query cannot be read. Whatever else is wrong is among the faults. */
    Optional<ReadyQuestion> read(String name) {
        String title = header.required(Header.TITLE, "Fora that address a topic");
        String question = header.required(Header.QUESTION, "Which fora address human rights online?");
        String about = header.required(Header.ABOUT, "One row a sentence that says so.");
        Theme theme = theme();
        if (!question.isEmpty() && !question.endsWith("?")) {
            header.first(Header.QUESTION)
                    .ifPresent(line -> faults.add(file, line.line(), "a question ends with a question mark"));
        }
        return query().map(query -> {
            int faultsBefore = faults.count();
            var check = new QueryCheck(file, faults, text, query);
            List<String> columns = check.columns();
            Map<HeaderLine, QuestionParameter> parameters = parameters(query);
            check.checkTerms(terms);
            check.checkRepeatable();
            check.checkVariables(parameters);
            if (faults.count() == faultsBefore) {
                check.checkReplacing(parameters, names);
            }
            var shape = new AnswerShape(file, faults, names, query.query().getPrefixMapping(), columns);
            return new ReadyQuestion(
                    name,
                    file,
                    title,
                    question,
                    theme,
                    List.copyOf(parameters.values()),
                    header.first(Header.CHART).map(shape::chart).orElse(Chart.TABLE),
                    shape.samples(header.all(Header.SAMPLE)),
                    about,
                    columns,
                    text,
                    query);
        });
    }

    private Theme theme() {
        String word = header.required(Header.THEME, "fora");
        return Theme.named(word).orElseGet(() -> {
            if (!word.isEmpty()) {
                header.first(Header.THEME)
                        .ifPresent(line -> faults.add(
                                file,
                                line.line(),
                                "there is no theme '" + word + "'" + Faults.meant(word, Theme.words())));
            }
            return Theme.EVIDENCE;
        });
    }

    private Optional<PreparedQuery> query() {
        try {
            return Optional.of(sparql.query(text));
        } catch (QueryFailure.Malformed malformed) {
            faults.add(file, malformed.line(), "is no SPARQL: " + malformed.getMessage());
        } catch (QueryFailure refused) {
            faults.add(file, 0, String.valueOf(refused.getMessage()));
        }
        return Optional.empty();
    }

    private Map<HeaderLine, QuestionParameter> parameters(PreparedQuery query) {
        Map<String, PreparedQuery> choices = choices(query);
        var reader = new ParameterReader(file, faults, names, terms, choices);
        var parameters = new LinkedHashMap<HeaderLine, QuestionParameter>();
        for (HeaderLine line : header.all(Header.PARAMETER)) {
            reader.read(line).ifPresent(parameter -> {
                if (parameters.values().stream().anyMatch(other -> other.name().equals(parameter.name()))) {
                    faults.add(file, line.line(), "the parameter '%s' is declared twice".formatted(parameter.name()));
                }
                parameters.put(line, parameter);
            });
        }
        for (HeaderLine line : header.all(Header.CHOICES)) {
            String name = line.value().split(" ", 2)[0];
            boolean used = parameters.values().stream()
                    .anyMatch(parameter ->
                            parameter.name().equals(name) && parameter.type() instanceof ParameterType.Choice);
            if (!used) {
                faults.add(
                        file, line.line(), "no parameter '%s' of the type choice takes these choices".formatted(name));
            }
        }
        return parameters;
    }

    private Map<String, PreparedQuery> choices(PreparedQuery query) {
        var choices = new HashMap<String, PreparedQuery>();
        for (HeaderLine line : header.all(Header.CHOICES)) {
            var declared = CHOICES.matcher(line.value());
            if (declared.matches()) {
                list(line, prefixes(query) + declared.group("query"))
                        .ifPresent(list -> choices.put(declared.group("name"), list));
            } else {
                faults.add(
                        file,
                        line.line(),
                        "'%s' are no choices; write '# choices: parameter SELECT ?value ?label WHERE { … }'"
                                .formatted(line.value()));
            }
        }
        return choices;
    }

    private Optional<PreparedQuery> list(HeaderLine line, String asked) {
        try {
            PreparedQuery list = sparql.query(asked);
            List<String> columns = list.query().getResultVars();
            if (!columns.contains(PickList.VALUE)
                    || !List.of(PickList.VALUE, PickList.LABEL).containsAll(columns)) {
                faults.add(file, line.line(), "choices have the columns ?value and ?label, or ?value alone");
            }
            QueryCheck.checkTerms(list, terms, file, line.line(), faults);
            return Optional.of(list);
        } catch (QueryFailure wrong) {
            faults.add(file, line.line(), "the choices are no SPARQL: " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private static String prefixes(PreparedQuery query) {
        var prefixes = new StringBuilder();
        query.query()
                .getPrefixMapping()
                .getNsPrefixMap()
                .forEach((prefix, iri) -> prefixes.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append("> "));
        return prefixes.toString();
    }
}
