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
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
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
                                .toggled(CommitmentsForm.STATE, state.word())
                                .address()),
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
        var paging = new Paging(
                site.to(CommitmentsPageController.PATH),
                page,
                Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE),
                total,
                form.query().without("page").text());
        if (page > paging.pages()) {
            throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
        }
        return paging;
    }

    private CommitmentsPage.Form form(List<Entry> chosen) {
        Query query = form.query();
        return new CommitmentsPage.Form(
                List.of(
                        field(CommitmentsForm.MAKER, "A state, an organisation …", chosen),
                        field(CommitmentsForm.FORUM, "A summit, a dialogue …", chosen),
                        field(CommitmentsForm.TOPIC, "Cybercrime, children …", chosen)),
                query.all(CommitmentsForm.STATE),
                query.first(CommitmentsForm.DUE_AFTER),
                query.first(CommitmentsForm.DUE_BEFORE),
                query.first(CommitmentsForm.DATE),
                form.isFiltered()
                        ? site.to(Query.of(query, CommitmentsForm.DATE).address())
                        : "");
    }

    private FieldView field(Chooser.Field field, String hint, List<Entry> chosen) {
        var view = FieldView.of(field, hint, form.query());
        return chosen.stream()
                .filter(entry -> entry.slug().equals(view.slug()))
                .findFirst()
                .map(view::chosen)
                .orElse(view);
    }

    private List<Link> downloads(CommitmentsForm.Asked asked) {
        Query same = form.query()
                .without("page")
                .with(CommitmentsForm.DATE, asked.day().toString());
        return Stream.of("iCalendar ics", "CSV csv", "JSON json")
                .map(format -> format.split(" "))
                .map(format -> Link.to(format[0], site.to(TimelineViews.formatted(same.at(DATA), format[1]))))
                .toList();
    }
}
