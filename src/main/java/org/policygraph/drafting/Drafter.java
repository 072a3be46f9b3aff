package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** Reads a text sentence by sentence, as a person would: what was spoken of before is remembered. */
final class Drafter {

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:In addition|Furthermore|Moreover|Since then|However|Also|Today|Meanwhile),? )?"
                    + "(?:(?:the|this|that|an?|its|our) )?(?:(?:new|strengthened|joint|annual|first|second|third) )*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "^(?: \\([^)]*\\))?,? (?:is|was|are|were|has|have|had|will|shall|may|can|provides?|discussed|addressed)\\b");

    private final MentionFinder finder;
    private final References references;
    private final List<Entry> subGroups;
    private final List<Rule> rules = new ArrayList<>();
    private final DocumentRules document;
    private Optional<Mention> subject = Optional.empty();
    private Optional<Mention> forum = Optional.empty();
    private Optional<Reading> introduction = Optional.empty();
    private boolean titleFound;

    Drafter(Catalogue catalogue, Node document, Locale language) {
        this.finder = new MentionFinder(Lexicon.of(catalogue, language));
        this.references = new References(catalogue.terms());
        this.subGroups = catalogue.slugs().stream()
                .flatMap(slug -> catalogue.entry(slug).stream())
                .filter(entry -> entry.classes().contains(Pg.SUB_GROUP))
                .toList();
        this.document = new DocumentRules(document, language.toLanguageTag());
        rules.addAll(this.document.all());
        rules.addAll(ForumRules.all());
        rules.addAll(EventRules.all());
        rules.addAll(TopicRules.all());
    }

    List<Draft> read(List<Sentence> sentences) {
        return sentences.stream().map(this::read).toList();
    }

    private Draft read(Sentence sentence) {
        Reading reading = reading(sentence);
        Stream<Proposal> proposals = rules.stream().flatMap(rule -> rule.read(reading));
        if (!titleFound && DocumentRules.canBeTitle(sentence)) {
            titleFound = true;
            proposals = Stream.concat(document.title(reading), proposals);
        }
        Draft draft = new Draft(reading, proposals.distinct().toList());
        remember(reading);
        return draft;
    }

    private Reading reading(Sentence sentence) {
        String text = sentence.text();
        var mentions = new ArrayList<>(references.with(text, finder.in(text)));
        References.pronoun(text, subject).ifPresent(mentions::addFirst);
        TopicRules.subGroupsNamedByTopic(text, List.copyOf(mentions), subGroups).forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(Mention::start));
        return new Reading(
                sentence,
                List.copyOf(mentions),
                subject(text, mentions),
                forum,
                sentence.form() == Form.ITEM ? introduction : Optional.empty());
    }

    private static Optional<Mention> subject(String text, List<Mention> mentions) {
        List<Mention> possible = mentions.stream()
                .filter(mention -> mention.isAny(Pg.FORUM, Pg.EVENT, Pg.ACTOR))
                .toList();
        return possible.stream()
                .filter(mention ->
                        OPENING.matcher(text.substring(0, mention.start())).matches())
                .findFirst()
                .or(() -> possible.stream()
                        .filter(mention -> mention.is(Pg.FORUM)
                                && VERB.matcher(text.substring(mention.end())).find())
                        .findFirst());
    }

    private void remember(Reading reading) {
        if (reading.sentence().form() == Form.ITEM) {
            return;
        }
        subject = reading.subject();
        forum = reading.subject(Pg.FORUM).or(() -> forum);
        introduction = reading.sentence().introduces() ? Optional.of(reading) : Optional.empty();
    }
}
