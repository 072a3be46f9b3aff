package org.policygraph.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.source.SourceFolder;

/**
 * Invented documents of the size of the fact sheet: 34 sentences and 170 statements each, in three languages. Few states
 * and fora are spoken of often and many rarely: the n-th with a probability proportional to 1/n (Zipf's law). The same
 * seed and number give the same document.
 */
final class SyntheticDocuments {

    private static final int SENTENCES = 34;
    private static final int ACTORS_PER_SENTENCE = 3;
    private static final int TOPICS_PER_SENTENCE = 2;
    private static final int STATES = 200;
    private static final int FORA = 400;
    private static final List<String> TOPICS = List.of(
            "cybercrime",
            "cyber-security",
            "internet-governance",
            "human-rights-online",
            "capacity-building",
            "norms-of-behaviour",
            "confidence-building-measures",
            "children-online",
            "public-private-partnerships",
            "smart-grids",
            "botnets",
            "internet-policy");
    private static final String PREFIXES = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix id: <https://w3id.org/policygraph/id/> .
            @prefix pg: <https://w3id.org/policygraph/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private final long seed;

    SyntheticDocuments(long seed) {
        this.seed = seed;
    }

    /** The register of states and fora, and so many documents that speak of them. */
    Stream<SourceFolder> withRegister(int documents) {
        return Stream.concat(
                Stream.of(register()), IntStream.range(0, documents).mapToObj(number -> document(number, 0)));
    }

    /** One document; another edition has other sentences under the same name. */
    SourceFolder document(int number, int edition) {
        var random = new Random(seed + 31L * number + 1_000_003L * edition);
        Language language = Language.values()[number % Language.values().length];
        var text = new StringBuilder(language.title + " " + number + "\n");
        var graphs = new StringBuilder(
                PREFIXES + "@prefix doc: <https://w3id.org/policygraph/id/report-%d/> .\n".formatted(number));
        graphs.append("id:report-%1$d { id:report-%1$d a pg:Report ; dcterms:title \"%2$s %1$d\"@%3$s }%n"
                .formatted(number, language.title, language.tag()));
        for (int sentence = 1; sentence <= SENTENCES; sentence++) {
            append(new Sentence(number, sentence, language), random, text, graphs);
        }
        return folder("report-" + number, text.toString(), graphs.toString());
    }

    private static void append(Sentence sentence, Random random, StringBuilder text, StringBuilder graphs) {
        int forum = zipf(random, FORA);
        List<Integer> actors = several(random, ACTORS_PER_SENTENCE, STATES);
        List<Integer> topics = several(random, TOPICS_PER_SENTENCE, TOPICS.size());
        String quote = sentence.words(forum, actors, topics);
        graphs.append(sentence.passage(quote, text.length()));
        graphs.append("doc:s%d {".formatted(sentence.number()));
        actors.forEach(actor -> graphs.append(
                " id:synthetic-state-%d pg:participatesIn id:synthetic-forum-%d .".formatted(actor, forum)));
        topics.forEach(topic -> graphs.append(
                " id:synthetic-forum-%d pg:addresses id:topic-%s .".formatted(forum, TOPICS.get(topic - 1))));
        graphs.append(" }\n");
        text.append(quote).append('\n');
    }

    private static SourceFolder register() {
        var graphs = new StringBuilder(PREFIXES);
        graphs.append("id:synthetic-register { id:synthetic-register a pg:Report ; dcterms:title \"Register\"@en .\n");
        IntStream.rangeClosed(1, STATES)
                .forEach(number -> graphs.append(
                        "id:synthetic-state-%1$d a pg:State ; skos:prefLabel \"State %1$d\"@en .%n".formatted(number)));
        IntStream.rangeClosed(1, FORA)
                .forEach(number -> graphs.append(
                        "id:synthetic-forum-%1$d a pg:Forum ; skos:prefLabel \"Forum %1$d\"@en .%n".formatted(number)));
        return folder("synthetic-register", "Register\n", graphs.append("}\n").toString());
    }

    private static List<Integer> several(Random random, int count, int of) {
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(zipf(random, of));
        }
        return List.copyOf(chosen);
    }

    /** A number from 1, the inverse of the distribution's logarithm. */
    private static int zipf(Random random, int most) {
        return Math.min(most, (int) Math.pow(most + 1.0, random.nextDouble()));
    }

    private static SourceFolder folder(String name, String text, String graphs) {
        var files = new TreeMap<String, byte[]>();
        files.put("text.txt", text.getBytes(StandardCharsets.UTF_8));
        files.put("claims.trig", graphs.getBytes(StandardCharsets.UTF_8));
        return new SourceFolder(name, files);
    }

    private enum Language {
        DE("Bericht", "Im Forum %s berieten Staat %s, Staat %s und Staat %s über %s und %s."),
        EN("Report", "In forum %s, state %s, state %s and state %s discussed %s and %s."),
        FR("Rapport", "Au forum %s, l’État %s, l’État %s et l’État %s ont débattu de %s et de %s.");

        private final String title;
        private final String sentence;

        Language(String title, String sentence) {
            this.title = title;
            this.sentence = sentence;
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Sentence(int document, int number, Language language) {

        String words(int forum, List<Integer> actors, List<Integer> topics) {
            return language.sentence.formatted(
                    forum,
                    actors.get(0),
                    actors.get(1),
                    actors.get(2),
                    TOPICS.get(topics.get(0) - 1),
                    TOPICS.get(topics.get(1) - 1));
        }

        String passage(String quote, int start) {
            return """
                    id:report-%d { doc:s%d a pg:Passage ; pg:inDocument id:report-%d ; pg:sentenceId "S%d" ;
                        pg:exactQuote "%s"@%s ; pg:page 1 ; pg:startOffset %d ; pg:endOffset %d ; pg:modality pg:asserted }
                    """.formatted(
                            document, number, document, number, quote, language.tag(), start, start + quote.length());
        }
    }
}
