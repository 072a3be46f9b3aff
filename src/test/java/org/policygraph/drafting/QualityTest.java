package org.policygraph.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.source.DocumentText;
import org.policygraph.vocabulary.Names;

/**
 * How much of what people found in the fact sheet is found again, and how much else. The release knows the fact sheet's
 * own entities, so this measures recognition, not discovery.
 */
class QualityTest {

    private static final Names NAMES = Names.standard();
    private static final Path REPORT = Path.of("target/drafting-report.txt");

    private final AcceptanceList expected = new AcceptanceList();

    @Test
    void findsAgainWhatPeopleFoundInTheFactSheet() throws IOException {
        DocumentText text = new DocumentText(Files.readString(Path.of("documents/eu-us-fact-sheet-2014/text.txt")));
        List<Draft> drafts = drafts(text.toString());
        var entities = new Score("entities");
        var statements = new Score("statements");
        int from = 0;
        for (Map.Entry<String, String> unit : expected.quotes().entrySet()) {
            int start = text.find(unit.getValue(), from).orElseThrow();
            from = start + 1;
            int end = start + unit.getValue().codePointCount(0, unit.getValue().length());
            List<Draft> here = drafts.stream()
                    .filter(draft -> draft.reading().sentence().start() < end
                            && draft.reading().sentence().end() > start)
                    .toList();
            entities.add(unit.getKey(), expected.entities(unit.getKey()), found(here), Set.of());
            statements.add(
                    unit.getKey(),
                    expected.statements(unit.getKey()).keySet(),
                    proposed(here),
                    expected.statementsAnywhere());
        }
        Files.createDirectories(REPORT.toAbsolutePath().getParent());
        String report = entities.report() + "\n" + statements.report();
        Files.writeString(REPORT, report);
        System.out.println(report);

        assertThat(entities.precision()).isGreaterThan(0.95);
        assertThat(entities.recall()).isGreaterThan(0.80);
        assertThat(statements.precision()).isGreaterThan(0.90);
        assertThat(statements.recall()).isGreaterThan(0.60);
    }

    private static List<Draft> drafts(String text) {
        try (Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()))) {
            instance.fill();
            Catalogue catalogue = new Catalogues(instance.store(), NAMES).current();
            return new Drafter(catalogue, NAMES.id("fact-sheet-140326-01"), Locale.ENGLISH)
                    .read(Sentences.of(text, Locale.ENGLISH));
        }
    }

    private static Set<String> found(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(QualityTest::things)
                .filter(NAMES::isId)
                .map(NAMES::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is named, and what the proposals take over from the sentences before. */
    private static Stream<Node> things(Draft draft) {
        return Stream.concat(
                draft.reading().mentions().stream().map(Mention::node),
                draft.proposals().stream().flatMap(each -> Stream.of(each.subject(), each.object())));
    }

    private static Set<String> proposed(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.proposals().stream())
                .map(proposal -> "%s %s %s"
                        .formatted(brief(proposal.subject()), brief(proposal.predicate()), brief(proposal.object())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String brief(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return NAMES.isId(node) ? NAMES.slug(node) : node.getURI().replaceFirst("^.*[/#]", "");
    }

    /** Counts of one kind of finding, with each miss and each finding too many. */
    private static final class Score {

        private final String kind;
        private final List<String> lines = new ArrayList<>();
        private int right;
        private int elsewhere;
        private int found;
        private int wanted;

        Score(String kind) {
            this.kind = kind;
        }

        void add(String unit, Set<String> expected, Set<String> actual, Set<String> anywhere) {
            Set<String> both = new TreeSet<>(actual);
            both.retainAll(expected);
            right += both.size();
            found += actual.size();
            wanted += expected.size();
            expected.stream()
                    .filter(each -> !actual.contains(each))
                    .forEach(each -> lines.add("%-5s missed    %s".formatted(unit, each)));
            actual.stream().filter(each -> !expected.contains(each)).forEach(each -> {
                elsewhere += anywhere.contains(each) ? 1 : 0;
                lines.add("%-5s %s %s".formatted(unit, anywhere.contains(each) ? "elsewhere" : "too many ", each));
            });
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        String report() {
            return "%s: precision %.3f (%d of %d; %d more are listed for another text unit), recall %.3f (%d of %d)\n%s\n"
                    .formatted(
                            kind,
                            precision(),
                            right,
                            found,
                            elsewhere,
                            recall(),
                            right,
                            wanted,
                            String.join("\n", lines));
        }
    }
}
