package org.policygraph.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Selection;
import org.policygraph.catalogue.Terms;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;

/** Makes the list of one kind of things. It asks for words only of those that the page shows. */
final class Lister {

    private static final int PAGE_SIZE = 100;
    private static final int LONGEST_MEANING = 240;

    private final Catalogue catalogue;
    private final Words words;
    private final Site site;
    private final Kind kind;
    private final String path;

    Lister(Catalogue catalogue, Words words, Site site, Kind kind, String path) {
        this.catalogue = catalogue;
        this.words = words;
        this.site = site;
        this.kind = kind;
        this.path = path;
    }

    ListView view(Wanted wanted, int page) {
        List<Entry> all = catalogue.entries(kind);
        List<ListView.Choice> types = types(all, wanted);
        if (!wanted.type().isEmpty() && types.stream().noneMatch(ListView.Choice::chosen)) {
            throw Wanted.refused(
                    "type",
                    wanted.type(),
                    "one of "
                            + String.join(
                                    ", ",
                                    all.stream()
                                            .flatMap(entry -> entry.kinds().stream())
                                            .map(Terms::name)
                                            .distinct()
                                            .sorted()
                                            .toList()));
        }
        List<Entry> named =
                all.stream().filter(saying(wanted).and(ofType(wanted))).toList();
        List<Entry> found = ordered(
                named.stream()
                        .filter(entry ->
                                wanted.letter().isEmpty() || letter(entry).equals(wanted.letter()))
                        .toList(),
                wanted);
        var paging = new Paging(
                site.to(path),
                page,
                Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE),
                found.size(),
                wanted.query());
        if (page > paging.pages()) {
            throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
        }
        List<Entry> shown = found.subList((page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, found.size()));
        return new ListView(
                site.to(path),
                wanted,
                all.size(),
                types,
                letters(named, wanted),
                groups(shown, wanted),
                kind == Kind.DOCUMENT ? "statements rest on it" : "statements speak of it",
                Link.to(
                        wanted.byStatements() ? "sort by name" : "sort by number of statements",
                        site.to(wanted.sorted(!wanted.byStatements()).address(path))),
                paging);
    }

    private static Predicate<Entry> saying(Wanted wanted) {
        List<String> words = Selection.words(wanted.words());
        return entry -> words.stream().allMatch(entry.folded()::contains);
    }

    private static Predicate<Entry> ofType(Wanted wanted) {
        return entry -> wanted.type().isEmpty()
                || entry.kinds().stream().map(Terms::name).anyMatch(wanted.type()::equals);
    }

    private List<Entry> ordered(List<Entry> entries, Wanted wanted) {
        return wanted.byStatements()
                ? entries.stream()
                        .sorted(Comparator.comparingInt((Entry entry) -> -count(entry)))
                        .toList()
                : entries;
    }

    private int count(Entry entry) {
        return kind == Kind.DOCUMENT
                ? catalogue.passages(entry.node()).stream()
                        .mapToInt(passage -> catalogue.statements(passage).size())
                        .sum()
                : catalogue.statements(entry.node()).size();
    }

    private List<ListView.Choice> types(List<Entry> all, Wanted wanted) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        all.stream()
                .filter(saying(wanted))
                .forEach(entry -> entry.kinds().forEach(type -> counts.merge(type, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(type -> choice(type.getKey(), type.getValue(), wanted))
                .sorted(Comparator.comparingInt((ListView.Choice choice) -> -choice.count())
                        .thenComparing(ListView.Choice::label))
                .toList();
    }

    private ListView.Choice choice(Node type, int count, Wanted wanted) {
        boolean chosen = Terms.name(type).equals(wanted.type());
        return new ListView.Choice(
                words.label(type),
                site.to(wanted.ofType(chosen ? "" : Terms.name(type)).address(path)),
                count,
                chosen);
    }

    private List<ListView.Choice> letters(List<Entry> named, Wanted wanted) {
        var counts = new TreeMap<String, Integer>();
        named.forEach(entry -> counts.merge(letter(entry), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(letter -> new ListView.Choice(
                        letter.getKey(),
                        site.to(wanted.from(letter.getKey().equals(wanted.letter()) ? "" : letter.getKey())
                                .address(path)),
                        letter.getValue(),
                        letter.getKey().equals(wanted.letter())))
                .toList();
    }

    /** Under which letter a name stands. */
    static String letter(Entry entry) {
        String folded = Folded.of(entry.label()).strip();
        if (folded.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
            return Wanted.OTHER;
        }
        return Character.toString(Character.toUpperCase(folded.codePointAt(0)));
    }

    private List<ListView.Group> groups(List<Entry> shown, Wanted wanted) {
        Map<String, List<ListView.Item>> groups = new LinkedHashMap<>();
        for (Entry entry : shown) {
            groups.computeIfAbsent(wanted.byStatements() ? "" : letter(entry), none -> new ArrayList<>())
                    .add(item(entry));
        }
        return groups.entrySet().stream()
                .map(group -> new ListView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private ListView.Item item(Entry entry) {
        Link link = words.link(entry.node());
        String meaning = org.policygraph.catalogue.Words.english(entry.words().definitions())
                .orElse("");
        return new ListView.Item(
                new Link(Words.shortened(link.label()), link.address(), link.language()),
                entry.kinds().stream().map(words::label).findFirst().orElse(""),
                entry.dates().stream()
                        .map(date -> EdtfWords.of(date, false))
                        .findFirst()
                        .orElse(""),
                meaning.length() <= LONGEST_MEANING ? meaning : meaning.substring(0, LONGEST_MEANING) + "…",
                count(entry));
    }
}
