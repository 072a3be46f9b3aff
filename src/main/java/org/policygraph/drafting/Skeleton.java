package org.policygraph.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policygraph.intake.IncomingText;
import org.policygraph.vocabulary.Names;

/** Writes a draft as TriG for people: in the layout of all bundles, with remarks on what was found. */
final class Skeleton {

    private static final String HEAD = """
            # {file}: a draft. Nothing of it is published as it stands.
            #
            # 1. Compare text.txt with the source, and look for personal data that is still in it.
            # 2. Say what kind of document it is, and describe what it introduces.
            # 3. Passage by passage: keep the smallest quote, mend the statements, and put its modality (pg:asserted,
            #    pg:planned, pg:ongoing, pg:evaluative or pg:inferred) in the place of pg:proposed; or delete it.
            #
            # Proposed statements come from patterns and are wrong now and then. What is missing is yours to find.

            """;

    private final Notation notation;
    private final Description description;
    private final String document;
    private final StringBuilder out = new StringBuilder();

    Skeleton(Names names, Description description) {
        this.notation = new Notation(names, description.slug());
        this.description = description;
        this.document = "id:" + description.slug();
    }

    String write(IncomingText text, List<Draft> drafts) {
        out.append(HEAD.replace("{file}", oneLine(text.file())))
                .append(notation.header())
                .append('\n');
        describe(text, drafts);
        drafts.forEach(this::write);
        return out.toString();
    }

    private void describe(IncomingText text, List<Draft> drafts) {
        String name = drafts.stream()
                .map(draft -> draft.reading().sentence())
                .filter(DocumentRules::canBeTitle)
                .map(Sentence::text)
                .findFirst()
                .orElse(text.title().isEmpty() ? text.file() : oneLine(text.title()));
        out.append(document).append(" {\n");
        out.append("    # One of pg:FactSheet, pg:JointStatement, pg:PressRelease, pg:Report, pg:WebPage.\n");
        out.append("    %s a pg:Document ;\n".formatted(document));
        line("skos:prefLabel", Notation.quoted(name) + "@" + language());
        description.source().ifPresent(address -> line("dcterms:source", "<" + address.toASCIIString() + ">"));
        line("pg:sourceDigest", Notation.quoted(text.fileDigest()));
        out.append("        pg:textDigest %s .\n}\n".formatted(Notation.quoted(text.textDigest())));
    }

    private void line(String property, String object) {
        out.append("        %s %s ;\n".formatted(property, object));
    }

    private void write(Draft draft) {
        Sentence sentence = draft.reading().sentence();
        out.append('\n');
        remarks(draft.reading());
        out.append("%s {\n    doc:%s a pg:Passage ;\n".formatted(document, sentence.slug()));
        line("pg:inDocument", document);
        line("pg:sentenceId", Notation.quoted(sentence.id()));
        line("pg:exactQuote", Notation.quoted(sentence.text()) + "@" + language());
        line(
                "pg:page",
                "%d ; pg:startOffset %d ; pg:endOffset %d"
                        .formatted(sentence.page(), sentence.start(), sentence.end()));
        out.append("        pg:modality pg:proposed .\n}\n");
        if (!draft.proposals().isEmpty()) {
            out.append("\ndoc:%s {\n%s}\n".formatted(sentence.slug(), statements(draft.proposals())));
        }
    }

    private void remarks(Reading reading) {
        var found = new LinkedHashMap<String, String>();
        for (Mention mention : reading.mentions()) {
            String words = oneLine(reading.text().substring(mention.start(), mention.end()));
            found.merge(
                    notation.of(mention.node()),
                    "\"" + words + "\"",
                    (one, other) -> one.contains(other) ? one : one + ", " + other);
        }
        found.forEach((thing, words) -> out.append("# %s: %s\n".formatted(thing, words)));
        Dates.in(reading.text())
                .forEach(date -> out.append("# %s: \"%s\"\n".formatted(date.getValue(), date.getKey())));
        Hints.of(reading.text()).forEach(hint -> out.append("# %s\n".formatted(hint)));
    }

    private String statements(List<Proposal> proposals) {
        var subjects = new TreeMap<String, Map<String, Set<String>>>();
        for (Proposal proposal : proposals) {
            subjects.computeIfAbsent(notation.of(proposal.subject()), none -> new TreeMap<>())
                    .computeIfAbsent(notation.of(proposal.predicate()), none -> new TreeSet<>())
                    .add(notation.of(proposal.object()));
        }
        return subjects.entrySet().stream()
                .map(subject -> "    " + subject.getKey() + "\n" + objects(subject.getValue()) + " .\n")
                .collect(Collectors.joining("\n"));
    }

    private static String objects(Map<String, Set<String>> predicates) {
        return predicates.entrySet().stream()
                .map(predicate ->
                        "        " + predicate.getKey() + " " + String.join(" ,\n            ", predicate.getValue()))
                .collect(Collectors.joining(" ;\n"));
    }

    private String language() {
        return description.language().toLanguageTag();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }
}
