package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygraph.vocabulary.Pg;

/** Finds the names of a lexicon in a sentence: whole words, the longest name first. */
final class MentionFinder {

    private static final Pattern TIGHT =
            Pattern.compile("[\\s\\-‐‑–’'/]{1,3}(?:(?:the|an?) )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE =
            Pattern.compile("[\\s\\-‐‑–’'/,;:.()\"]{1,4}(?:(?:the|an?) )?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> AND = Set.of("and", "or", "und", "oder", "et", "ou", "y", "e");

    private final Lexicon lexicon;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> in(String text) {
        List<Token> tokens = Token.of(text);
        var candidates = new ArrayList<Mention>();
        for (int first = 0; first < tokens.size(); first++) {
            collect(text, tokens, first, candidates);
        }
        return chosen(text, candidates);
    }

    private void collect(String text, List<Token> tokens, int first, List<Mention> into) {
        if (text.substring(0, tokens.get(first).start())
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith("non-")) {
            return;
        }
        Lexicon.Branch branch = lexicon.root().after(tokens.get(first).word());
        boolean loose = false;
        for (int last = first; !branch.isEmpty(); last++) {
            add(text, branch, tokens.get(first), tokens.get(last), loose, into);
            if (last + 1 == tokens.size()) {
                return;
            }
            String gap =
                    text.substring(tokens.get(last).end(), tokens.get(last + 1).start());
            if (!LOOSE.matcher(gap).matches()) {
                return;
            }
            loose |= !TIGHT.matcher(gap).matches();
            shareHead(text, tokens, last + 1, branch, into);
            branch = branch.after(tokens.get(last + 1).word());
        }
    }

    /** In "Internet policy and governance", the governance is that of the Internet too. */
    private static void shareHead(String text, List<Token> tokens, int at, Lexicon.Branch branch, List<Mention> into) {
        if (at + 2 < tokens.size() && AND.contains(tokens.get(at + 1).word())) {
            Token last = tokens.get(at + 2);
            add(text, branch.after(last.word()), last, last, false, into);
        }
    }

    private static void add(
            String text, Lexicon.Branch branch, Token first, Token last, boolean loose, List<Mention> into) {
        String words = text.substring(first.start(), last.end());
        for (Name name : branch.names()) {
            if (name.fits(words) && (!loose || name.isPunctuated())) {
                into.add(new Mention(name.entry(), first.start(), last.end(), Mention.Basis.LABEL));
            }
        }
    }

    private static List<Mention> chosen(String text, List<Mention> candidates) {
        var chosen = new ArrayList<Mention>();
        candidates.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mention::length).reversed().thenComparingInt(Mention::start))
                .filter(candidate -> chosen.stream().allMatch(other -> goWith(text, candidate, other, candidates)))
                .forEachOrdered(chosen::add);
        chosen.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::length).reversed())
                .thenComparing(mention -> mention.node().getURI()));
        return List.copyOf(chosen);
    }

    private static boolean goWith(String text, Mention shorter, Mention longer, List<Mention> candidates) {
        if (shorter.apartFrom(longer) || shorter.sameWords(longer)) {
            return true;
        }
        if (longer.contains(shorter)) {
            return describes(text, longer) && !shorter.entry().equals(longer.entry()) && !bothTopics(shorter, longer);
        }
        boolean inOrder = shorter.start() < longer.start();
        Mention first = inOrder ? shorter : longer;
        Mention second = inOrder ? longer : shorter;
        return candidates.contains(new Mention(second.entry(), second.start(), first.end(), Mention.Basis.LABEL));
    }

    private static boolean bothTopics(Mention one, Mention other) {
        return one.is(Pg.TOPIC) && other.is(Pg.TOPIC);
    }

    /** Names of fora and actors are names; what outcomes, events and the like are called says what they are about. */
    private static boolean describes(String text, Mention mention) {
        return mention.isAny(Pg.OUTCOME, Pg.EVENT, Pg.PRIORITY, Pg.AIM, Pg.COMMITMENT, Pg.INSTRUMENT, Pg.DOCUMENT)
                || Character.isLowerCase(text.codePointAt(mention.start()))
                || text.substring(mention.start(), mention.end()).contains(" against ");
    }
}
