package org.policygraph.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.reader.Link;
import org.policygraph.reader.Words;
import org.policygraph.search.Field;
import org.policygraph.search.Findable;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Hit;
import org.policygraph.search.Snippet;

/** Puts hits into the words of the page. */
final class HitViews {

    private final Words words;

    HitViews(Words words) {
        this.words = words;
    }

    HitView of(Hit hit) {
        return switch (hit.found()) {
            case Findable.Thing thing -> thing(hit, thing.entry());
            case Findable.Quote(Passage passage) -> quote(hit, passage);
            case Findable.Sentence sentence -> sentence(hit, sentence);
        };
    }

    private HitView thing(Hit hit, Entry entry) {
        boolean named = hit.snippet().text().equals(entry.label());
        boolean defined = hit.field() == Field.DEFINITION;
        return new HitView(
                words.link(entry.node()),
                kinds(hit),
                named ? "" : hit.field().word(),
                named ? List.of() : parts(hit.snippet()),
                defined
                        ? ""
                        : org.policygraph.catalogue.Words.english(entry.words().definitions())
                                .orElse(""),
                Link.text(""),
                "");
    }

    private HitView quote(Hit hit, Passage passage) {
        return new HitView(
                words.link(passage.node()),
                kinds(hit),
                "",
                parts(hit.snippet()),
                "",
                words.link(passage.document()),
                Words.place(passage));
    }

    private HitView sentence(Hit hit, Findable.Sentence sentence) {
        return new HitView(
                Link.text(""),
                "sentence that no statement rests on",
                "",
                parts(hit.snippet()),
                "",
                words.link(sentence.document()),
                "page " + sentence.page());
    }

    private static String kinds(Hit hit) {
        return hit.found().kinds().stream()
                .sorted()
                .map(FoundKind::word)
                .filter(word -> !word.equals(FoundKind.OTHER.word()))
                .collect(Collectors.joining(", "));
    }

    /** Marks count code points. */
    private static List<HitView.Part> parts(Snippet snippet) {
        var parts = new ArrayList<HitView.Part>();
        String text = snippet.text();
        int at = 0;
        if (snippet.cutBefore()) {
            parts.add(new HitView.Part("… ", false));
        }
        for (Snippet.Mark mark : snippet.marks()) {
            int start = text.offsetByCodePoints(0, mark.start());
            int end = text.offsetByCodePoints(0, mark.end());
            parts.add(new HitView.Part(text.substring(at, start), false));
            parts.add(new HitView.Part(text.substring(start, end), true));
            at = end;
        }
        parts.add(new HitView.Part(text.substring(at) + (snippet.cutAfter() ? " …" : ""), false));
        return parts;
    }
}
