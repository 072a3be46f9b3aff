package org.policygraph.help;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.SparqlReader;
import org.policygraph.query.Wish;
import org.policygraph.questions.AnswerRows;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;
import org.springframework.web.util.UriUtils;

/** The queries of {@code docs/quickstart/queries}, with what a release answers. */
final class FirstQueries {

    private static final int LONGEST_QUERY = 1 << 14;
    private static final int SHOWN_ROWS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<FirstQuery> queries;
    private final ReleaseQueries asking;
    private final SparqlReader reader = new SparqlReader(LONGEST_QUERY);

    FirstQueries(SourceFolder files, Names names, ReleaseQueries asking) {
        this.queries = files.files().entrySet().stream()
                .map(file -> FirstQuery.of(
                        file.getKey(),
                        new String(file.getValue(), StandardCharsets.UTF_8)
                                .replace(Names.standard().ids(), names.ids())))
                .toList();
        this.asking = asking;
    }

    /**
     * What a page shows of a query.
     *
     * @param editor where it can be changed and asked again
     * @param data its whole answer as CSV
     * @param total how many rows that has
     * @param rows the first of them
     */
    record Shown(FirstQuery query, String editor, String data, int total, List<String> columns, List<List<Link>> rows) {

        Shown {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * All of them, with their answers.
     *
     * @throws org.policygraph.query.QueryFailure if one cannot be answered within the bounds
     */
    List<Shown> of(PinnedRelease release, Site site) {
        var words = new Words(release, site);
        return queries.stream().map(query -> shown(query, release, site, words)).toList();
    }

    private Shown shown(FirstQuery query, PinnedRelease release, Site site, Words words) {
        var question = new QueryQuestion(reader.query(query.text()), DatasetChoice.OF_THE_QUERY);
        Answer answer =
                asking.answer(question, new Wish(AnswerFormat.JSON, PATIENCE, false), Asker.patient(), release.view());
        AnswerRows rows = AnswerRows.of(answer);
        String address = "/sparql?query=" + UriUtils.encode(query.text(), StandardCharsets.UTF_8);
        return new Shown(
                query,
                site.to(address),
                site.to(address + "&format=csv"),
                rows.rows().size(),
                rows.columns(),
                release.read(() -> rows.rows().stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> rows.columns().stream()
                                .map(column -> cell(row, column, words))
                                .toList())
                        .toList()));
    }

    private static Link cell(Map<String, Node> row, String column, Words words) {
        Node value = row.get(column);
        if (value == null) {
            return Link.text("");
        }
        Link link = words.link(value);
        return new Link(Words.shortened(link.label()), link.address(), link.language());
    }
}
