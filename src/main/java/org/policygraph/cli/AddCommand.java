package org.policygraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.drafting.BundleDraft;
import org.policygraph.drafting.BundleFolder;
import org.policygraph.drafting.Description;
import org.policygraph.drafting.Drafting;
import org.policygraph.instance.Instance;
import org.policygraph.intake.IncomingText;
import org.policygraph.intake.Intake;
import org.policygraph.source.SourceException;
import org.policygraph.vocabulary.Pg;
import org.policygraph.vocabulary.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a bundle from a document for a curator to finish. It publishes nothing. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Drafts a bundle from a document; docs/curating.md says how to go on.")
final class AddCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOCUMENT", description = "a file: .pdf, .html, .docx or .txt (UTF-8)")
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "SLUG", description = "the document's id (default: made of the file's name)")
    private Optional<String> id = Optional.empty();

    @Option(names = "--folder", paramLabel = "FOLDER", description = "the bundle (default: documents/ID)")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "the document's (default: as the file says, or en)")
    private Optional<String> language = Optional.empty();

    @Option(names = "--source", paramLabel = "ADDRESS", description = "where it was published")
    private Optional<URI> source = Optional.empty();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String slug = id.orElseGet(this::slug);
        Path bundle = folder.orElseGet(() -> Path.of("documents", slug));
        BundleFolder.requireFree(bundle);
        IncomingText text = Intake.read(file);
        var description = new Description(slug, language(text), source);
        try (Instance instance = Instance.open(options.settings())) {
            instance.fill();
            Catalogue catalogue =
                    new Catalogues(instance.store(), options.settings().names()).current();
            requireFree(instance, catalogue, slug);
            BundleDraft draft = Drafting.draft(catalogue, text, description);
            BundleFolder.write(bundle, draft);
            tell(bundle, text, draft);
        }
        return 0;
    }

    /** A document that others only refer to may come in; one with a bundle of its own is there already. */
    private void requireFree(Instance instance, Catalogue catalogue, String slug) {
        Node document = catalogue.names().id(slug);
        catalogue
                .entry(document)
                .filter(entry -> !entry.classes().contains(Pg.DOCUMENT))
                .ifPresent(entry -> {
                    throw taken(
                            slug,
                            "the " + catalogue.terms().label(entry.kinds().getFirst()) + " \"" + entry.label() + "\"");
                });
        try (var view = instance.store().current()) {
            var release = view.dataset();
            if (Txn.calculateRead(release, () -> release.containsGraph(document))) {
                throw taken(slug, "another document of release " + view.record().number());
            }
        }
    }

    private SourceException taken(String slug, String owner) {
        return new SourceException(
                file.toString(),
                "the id '" + slug + "' belongs to " + owner + "; give the document one of its own with --id");
    }

    private Locale language(IncomingText text) {
        String tag = language.orElse(text.language().isEmpty() ? "en" : text.language());
        return Locale.forLanguageTag(tag);
    }

    private void tell(Path bundle, IncomingText text, BundleDraft draft) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("drafted %s: %d page(s), %d passage(s), %d name(s) found, %d statement(s) proposed"
                .formatted(bundle, text.pages().count(), draft.sentences(), draft.mentions(), draft.proposals()));
        if (text.pages().removals() > 0) {
            out.println("contact data was removed from %d line(s); look in text.txt for names beside them"
                    .formatted(text.pages().removals()));
        }
        if (!text.pages().blank().isEmpty()) {
            out.println("no text on page "
                    + text.pages().blank().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + "; look whether it is scanned");
        }
        out.println("next: edit %s/claims.trig, then: policygraph check %s".formatted(bundle, bundle));
    }

    /** A name in letters that have no counterpart in ASCII makes no id; the curator has to say one. */
    private String slug() {
        try {
            return Slug.of(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
        } catch (IllegalArgumentException unnameable) {
            throw new SourceException(
                    file.toString(),
                    unnameable.getMessage() + "; give the document an id, such as --id press-release-2015-02-03");
        }
    }
}
