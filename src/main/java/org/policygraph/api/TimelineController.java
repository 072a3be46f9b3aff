package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Moment;
import org.policygraph.overviews.ReleaseOverviews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was, is and is to be, in order. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.TIMELINE,
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.CALENDAR_TYPE, Format.TABLE_TYPE})
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class TimelineController {

    private final ReleaseOverviews overviews;

    TimelineController(ReleaseOverviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping
    @Accepts(Accepts.Choice.TIMELINE)
    @Operation(
            operationId = "timeline",
            summary = "List what is dated, in order",
            description =
                    "Events, plans, documents, outcomes, instruments, role holdings, participations, treaty actions"
                            + " and commitments that are due, by the first day that their date allows. A date is as exact as its"
                            + " source and no more; a thing of which sources give different dates is there once for each. What"
                            + " nothing dates is not there: see " + Addresses.GAPS
                            + ". As a calendar: all days on which it may"
                            + " have been. A calendar and a table have everything on one page, up to "
                            + Question.MOST_AT_ONCE + ".")
    ResponseEntity<Wire.Page<TimelineWire.MomentView>> timeline(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept) {
        Format format = Format.of(question, accept);
        List<Moment> moments =
                overviews.of(question.catalogue()).timeline().matching(new OverviewReader(question).timeline());
        Question paged = format == Format.JSON ? question : question.whole();
        return Answers.page(
                paged, moments, new TimelineViews(question)::view, Answers.ok(question, format.mediaType()));
    }
}
