package org.policygraph.atlas;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Said;
import org.policygraph.overviews.Way;
import org.policygraph.overviews.When;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;

/** Puts reasons and things into the words and links of a page, to be used while the release is read. */
final class ReasonViews {

    private final Words words;
    private final Site site;

    ReasonViews(PinnedRelease release, Site site) {
        this.words = new Words(release, site);
        this.site = site;
    }

    Words words() {
        return words;
    }

    /** A thing by its label, however long that is. */
    Link link(Entry thing) {
        return Link.to(
                Words.shortened(thing.label()), site.address(thing.node()).orElse(""));
    }

    /** A reason with so many of its statements. */
    ReasonView view(Reason reason, int most) {
        return view(reason, said -> true, most, ReasonView.NOBODY);
    }

    /** A reason with so many of those of its statements that are wanted. */
    ReasonView view(Reason reason, Predicate<Said> wanted, int most, Link other) {
        List<Said> said = reason.said().stream().filter(wanted).toList();
        return new ReasonView(
                way(reason.way()),
                reason.part().chain().stream()
                        .map(link -> words.link(link.other()))
                        .toList(),
                said.stream().limit(most).map(this::said).toList(),
                Math.max(0, said.size() - most),
                reason.part().chain().stream()
                        .map(link -> said(link.statements().getFirst()))
                        .toList(),
                other);
    }

    SaidView said(Said said) {
        return new SaidView(
                words.statement(said.statement()), words.evidence(said.statement()), when(said.when(), true));
    }

    SaidView said(Statement statement) {
        return new SaidView(words.statement(statement), words.evidence(statement), "");
    }

    /** A time in words; nothing if there is none. */
    static String when(When when, boolean lasts) {
        return when.isUndated()
                ? ""
                : Stream.of(when.edtf().split(" \\| ", -1))
                        .map(date -> EdtfWords.of(date, lasts))
                        .collect(Collectors.joining(" or "));
    }

    static String way(Way way) {
        return switch (way) {
            case DIRECT -> "Directly";
            case QUALIFIED -> "By taking part, holding a role or acting on a treaty";
            case THROUGH -> "Through what belongs to it";
        };
    }
}
