package org.policygraph.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.vocabulary.Pg;

/** What the head of a document says of the document. */
final class DocumentRules {

    private static final Pattern MASTHEAD = Pattern.compile("^(?<place>\\p{Lu}[\\p{L} -]{2,30}), (?i:" + Dates.DATE
            + ")(?: (?<number>[\\p{L}\\d][\\p{L}\\d./-]*\\d))?$");
    private static final Pattern SEE = Pattern.compile("\\b[Ss]ee (?:also )?(?:the )?$");

    private final Node document;
    private final String language;

    DocumentRules(Node document, String language) {
        this.document = document;
        this.language = language;
    }

    List<Rule> all() {
        return List.of(this::masthead, this::references);
    }

    Stream<Proposal> title(Reading reading) {
        return Stream.concat(
                Stream.of(new Proposal(
                        document, DCTerms.title.asNode(), NodeFactory.createLiteralLang(reading.text(), language))),
                reading.of(Pg.TOPIC)
                        .filter(reading::isOutermost)
                        .map(topic -> new Proposal(document, Pg.ADDRESSES, topic.node())));
    }

    /** A heading that is neither the masthead nor the kind of the document in capitals. */
    static boolean canBeTitle(Sentence sentence) {
        return sentence.form() == Form.HEADING
                && sentence.text().codePoints().anyMatch(Character::isLowerCase)
                && !MASTHEAD.matcher(sentence.text()).matches();
    }

    private Stream<Proposal> masthead(Reading reading) {
        Matcher found = reading.match(MASTHEAD);
        if (!found.matches()) {
            return Stream.empty();
        }
        String number = found.group("number");
        return Stream.concat(
                Stream.of(
                        new Proposal(document, Pg.DATE, Dates.literal(Dates.expression(found))),
                        new Proposal(
                                document,
                                Pg.PLACE_OF_ISSUE,
                                NodeFactory.createLiteralLang(found.group("place"), language))),
                number == null
                        ? Stream.empty()
                        : Stream.of(new Proposal(
                                document, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(number))));
    }

    private Stream<Proposal> references(Reading reading) {
        return reading.of(Pg.DOCUMENT)
                .filter(other -> SEE.matcher(reading.upTo(other)).find())
                .map(other -> new Proposal(document, DCTerms.references.asNode(), other.node()));
    }
}
