package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.history.Comparison;
import org.policygraph.history.OntologyStep;
import org.policygraph.history.OntologyVersions;
import org.policygraph.instance.ForReleases;
import org.policygraph.store.Store;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has changed in the ontology and the topics. */
@ForReleases
@RestController
@Tag(name = "Releases")
final class OntologyController {

    private final Store store;
    private final OntologyVersions versions;

    OntologyController(Store store, OntologyVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    @GetMapping(path = Addresses.ONTOLOGY_CHANGES, produces = MediaType.APPLICATION_JSON_VALUE)
    @Accepts(Accepts.Choice.RELEASES)
    @Operation(
            operationId = "ontologyChanges",
            summary = "List what has changed in the ontology",
            description =
                    "By release, the newest first: classes, properties and topics that came, went or were renamed,"
                            + " and labels, definitions and whatever else is said of them differently.")
    ResponseEntity<Wire.Page<OntologyWire.OntologyStepView>> changes(@Parameter(hidden = true) Question question) {
        long newest = question.catalogue().record().number();
        long oldest = store.releases().getFirst().number();
        var views = new ReleaseViews(question);
        return Answers.page(question, versions.steps(newest, Integer.MAX_VALUE), step -> view(step, views, oldest));
    }

    private static OntologyWire.OntologyStepView view(OntologyStep step, ReleaseViews views, long oldest) {
        Comparison comparison = step.comparison();
        return new OntologyWire.OntologyStepView(
                views.release(comparison.from(), comparison.from().number() == oldest),
                views.release(comparison.to(), false),
                iri(step.versionBefore()),
                iri(step.versionAfter()),
                ReleaseViews.counts(comparison),
                comparison.things().stream().map(views::thing).toList());
    }

    private static @Nullable String iri(String version) {
        return version.isEmpty() ? null : version;
    }
}
