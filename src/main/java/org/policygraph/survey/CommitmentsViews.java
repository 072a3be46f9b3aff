package org.policygraph.survey;

import java.util.List;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.chronicle.Drawing;
import org.policygraph.chronicle.Mark;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.State;
import org.policygraph.reader.Address;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Edtf;

/** Puts the page of the commitments together. */
record CommitmentsViews(PinnedRelease release, Site site, CommitmentsForm form) {

    private static final int PAGE_SIZE = 20;
    private static final String DATA = "/api/commitments";

    CommitmentsPage page(CommitmentsForm.Asked asked, int page) {
        var commitments = new Commitments(release.catalogue(), asked.day());
        List<Commitment> all = commitments.matching(asked.wanted());
        List<Commitment> shown = all.stream()
                .filter(each -> asked.states().isEmpty() || asked.states().contains(each.state()))
                .toList();
        var views = new CommitmentViews(new Words(release, site), commitments);
        Paging paging = paging(shown.size(), page);
        return new CommitmentsPage(
                form(asked.chosen()),
                Mistake.Told.NOTHING,
                CommitmentViews.day(asked.day()),
                fates(asked, all),
                drawing(shown),
                shown.stream()
                        .skip((long) (page - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(views::view)
                        .toList(),
                paging,
                downloads(asked));
    }

    CommitmentsPage mistaken(Mistake mistake) {
        return new CommitmentsPage(
                form(List.of()), mistake.told(), "", List.of(), drawing(List.of()), List.of(), paging(0, 1), List.of());
    }

    private List<PartView> fates(CommitmentsForm.Asked asked, List<Commitment> all) {
        return Stream.of(State.values())
                .map(state -> new PartView(
                        CommitmentViews.fate(state),
                        (int) all.stream().filter(each -> each.state() == state).count(),
                        site.to(form.query()
                                .without(Address.PAGE)
                                .toggled(CommitmentsForm.STATE, state.word())
                                .text()),
                        asked.states().contains(state)))
                .filter(part -> part.count() > 0 || part.current())
                .toList();
    }

    /** When they are due, as far as a document says. */
    private Drawing drawing(List<Commitment> shown) {
        List<Mark> marks = Stream.of(State.values())
                .flatMap(state -> shown.stream().filter(each -> each.state() == state))
                .flatMap(this::marks)
                .toList();
        return Chronicle.of("due", "When they are due", marks).wide().drawn();
    }

    private Stream<Mark> marks(Commitment commitment) {
        return commitment.thing().dates().stream()
                .filter(date -> Edtf.bounds(date).isPresent())
                .map(date -> new Mark(
                        commitment.thing().label(),
                        "Due: " + CommitmentViews.fate(commitment.state()).toLowerCase(java.util.Locale.ROOT),
                        date,
                        false,
                        false,
                        site.address(commitment.thing().node()).orElse("")));
    }

    private Paging paging(int total, int page) {
        return Paging.of(
                site.to(CommitmentsPageController.PATH),
                page,
                PAGE_SIZE,
                total,
                form.query().without(Address.PAGE).parameters());
    }

    private CommitmentsPage.Form form(List<Entry> chosen) {
        Address query = form.query();
        return new CommitmentsPage.Form(
                List.of(
                        FieldView.of(CommitmentsForm.MAKER, "A state, an organisation …", query, chosen),
                        FieldView.of(CommitmentsForm.FORUM, "A summit, a dialogue …", query, chosen),
                        FieldView.of(CommitmentsForm.TOPIC, "Cybercrime, children …", query, chosen)),
                query.all(CommitmentsForm.STATE),
                query.value(CommitmentsForm.DUE_AFTER),
                query.value(CommitmentsForm.DUE_BEFORE),
                query.value(CommitmentsForm.DATE),
                form.isFiltered() ? site.to(query.only(CommitmentsForm.DATE).text()) : "");
    }

    private List<Link> downloads(CommitmentsForm.Asked asked) {
        Address same = form.query()
                .without(Address.PAGE)
                .with(CommitmentsForm.DATE, asked.day().toString());
        return DataLinks.of(site, same.at(DATA), List.of("ics", "csv", "json"));
    }
}
