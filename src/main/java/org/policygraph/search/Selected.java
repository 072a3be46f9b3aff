package org.policygraph.search;

import java.util.function.Predicate;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Finder;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Selection;

/** Whether what was found is linked with what was asked for; a sentence that nobody quotes is linked with nothing. */
final class Selected implements Predicate<Findable> {

    private final boolean all;
    private final Predicate<Entry> entries;
    private final Predicate<Passage> passages;

    Selected(Catalogue catalogue, Selection selection) {
        this.all = selection.equals(Selection.ALL);
        var finder = new Finder(catalogue);
        this.entries = finder.entriesMatching(selection);
        this.passages = finder.passagesMatching(selection);
    }

    @Override
    public boolean test(Findable found) {
        return all
                || switch (found) {
                    case Findable.Thing thing -> entries.test(thing.entry());
                    case Findable.Quote(Passage passage) -> passages.test(passage);
                    case Findable.Sentence unquoted -> false;
                };
    }
}
