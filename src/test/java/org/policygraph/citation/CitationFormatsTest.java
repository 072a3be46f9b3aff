package org.policygraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Reads citations back with readers that are not ours. */
class CitationFormatsTest {

    private static final String HOSTILE =
            "50% of \"A & B\" {unclosed \\end $x_1^2 ~ #7 ‘ü’ Žižek\nTY  - HACK\r\nER  - \u0007 <b>";
    private static final String ON_ONE_LINE =
            "50% of \"A & B\" {unclosed \\end $x_1^2 ~ #7 ‘ü’ Žižek TY - HACK ER - <b>";

    @Test
    void writesBibTexThatIsReadBack() throws ParseException, IOException {
        BibTeXEntry entry = bibTex(CitationFormat.BIBTEX.written(sheet("Promotion and protection;")));

        assertThat(entry.getKey().getValue()).isEqualTo("sheet-s15b");
        assertThat(field(entry, "title")).isEqualTo("{EU-US cooperation}");
        assertThat(field(entry, "publisher")).isEqualTo("{European External Action Service}");
        assertThat(field(entry, "year")).isEqualTo("2014");
        assertThat(field(entry, "pages")).isEqualTo("2");
        assertThat(field(entry, "number")).isEqualTo("140326/01");
        assertThat(field(entry, "url")).isEqualTo("https://w3id.org/policygraph/id/sheet/s15b");
        assertThat(field(entry, "urldate")).isEqualTo("2026-11-25");
        assertThat(field(entry, "note"))
                .isEqualTo("p. 2: “Promotion and protection;”. Statement: Dialogue – addresses – Rights. PolicyGraph,"
                        + " release 3 of 2026-11-24, 13 documents");
        assertThat(entry.getField(new Key("author"))).isNull();
    }

    @Test
    void givesWhatABibliographyIsMadeOfWhenBibTexIsConverted() throws IOException, ParseException {
        var converter = new BibTeXConverter();
        BibTeXDatabase database = converter.loadDatabase(new ByteArrayInputStream(
                CitationFormat.BIBTEX.written(sheet("Words.")).getBytes(StandardCharsets.UTF_8)));

        CSLItemData item = Objects.requireNonNull(converter.toItemData(database).get("sheet-s15b"));
        assertThat(item.getTitle()).isEqualTo("EU-US cooperation");
        assertThat(item.getIssued().getDateParts()[0]).startsWith(2014, 3);
        assertThat(item.getURL()).isEqualTo("https://w3id.org/policygraph/id/sheet/s15b");
    }

    @Test
    void keepsBibTexWholeWhateverIsQuoted() throws ParseException, IOException {
        Citation hostile = citation(HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE));
        BibTeXEntry entry = bibTex(CitationFormat.BIBTEX.written(hostile));

        assertThat(entry.getFields()).hasSize(10);
        assertThat(field(entry, "title"))
                .isEqualTo(
                        "{50\\% of \"A \\& B\" \\textbraceleft{}unclosed \\textbackslash{}end \\$x\\_1\\textasciicircum{}2"
                                + " \\textasciitilde{} \\#7 ‘ü’ Žižek TY - HACK ER - <b>}");
    }

    @Test
    void writesRisThatIsReadBack() throws IOException {
        RISReference reference = ris(CitationFormat.RIS.written(sheet("Promotion and protection;")));

        assertThat(reference.getType().toString()).isEqualTo("GEN");
        assertThat(reference.getId()).isEqualTo("sheet-s15b");
        assertThat(reference.getTitle()).isEqualTo("EU-US cooperation");
        assertThat(reference.getPublisher()).isEqualTo("European External Action Service");
        assertThat(reference.getYear()).isEqualTo("2014");
        assertThat(reference.getDate()).isEqualTo("2014/03/26/");
        assertThat(reference.getStartPage()).isEqualTo("2");
        assertThat(reference.getURL()).isEqualTo("https://w3id.org/policygraph/id/sheet/s15b");
        assertThat(reference.getAuthors()).isNullOrEmpty();
        assertThat(reference.getNotes()).contains("p. 2: “Promotion and protection;”");
    }

    @Test
    void keepsRisOneReferenceWhateverIsQuoted() throws IOException {
        String written = CitationFormat.RIS.written(citation(HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE)));

        assertThat(ris(written).getTitle()).isEqualTo(ON_ONE_LINE);
        assertThat(written.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
        assertThat(written.lines().filter(line -> line.startsWith("ER"))).hasSize(1);
    }

    @Test
    void writesCslJsonThatACitationProcessorTakes() {
        CSLItemData item =
                csl(CitationFormat.CSL_JSON.written(citation("2014-03-26", HOSTILE, HOSTILE, List.of("EEAS"))));

        assertThat(item.getType()).isEqualTo(CSLType.DOCUMENT);
        assertThat(item.getTitle()).isEqualTo(ON_ONE_LINE);
        assertThat(item.getAuthor()[0].getLiteral()).isEqualTo("EEAS");
        assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{2014, 3, 26}});
        assertThat(item.getAccessed().getDateParts()).isEqualTo(new int[][] {{2026, 11, 25}});
        assertThat(item.getPage()).isEqualTo("2");
        assertThat(item.getNote()).contains(HOSTILE);
    }

    @Test
    void saysAsMuchOfADateAsIsKnown() {
        assertThat(csl(dated("2012")).getIssued().getDateParts()).isEqualTo(new int[][] {{2012}});
        assertThat(csl(dated("2012-12")).getIssued().getDateParts()).isEqualTo(new int[][] {{2012, 12}});
        assertThat(csl(dated("2014-10/2014-11")).getIssued().getLiteral()).isEqualTo("2014-10/2014-11");
        assertThat(csl(dated("")).getIssued()).isNull();
        assertThat(CitationFormat.BIBTEX.written(citation("", "T", "Q", List.of())))
                .doesNotContain("year", "month");
    }

    @Test
    void writesASentenceForAFootnote() {
        assertThat(CitationFormat.TEXT.written(sheet("Promotion and protection;")))
                .isEqualTo(
                        "“EU-US cooperation” (140326/01). European External Action Service, 2014-03-26, p. 2:"
                                + " “Promotion and protection;”. [Dialogue – addresses – Rights]. PolicyGraph, release 3 of"
                                + " 2026-11-24, 13 documents. https://w3id.org/policygraph/id/sheet/s15b (accessed 2026-11-25).\n");
        assertThat(CitationFormat.HTML.written(citation("2014", HOSTILE, HOSTILE, List.of())))
                .contains("&lt;b&gt;", "<a href=\"https://w3id.org/policygraph/id/sheet/s15b\">")
                .doesNotContain("<b>");
    }

    private static Citation sheet(String quote) {
        return citation("2014-03-26", "EU-US cooperation", quote, List.of());
    }

    private static String dated(String date) {
        return CitationFormat.CSL_JSON.written(citation(date, "T", "Q", List.of()));
    }

    private static Citation citation(String date, String title, String quote, List<String> authors) {
        return new Citation(
                "sheet-s15b",
                Citation.Kind.DOCUMENT,
                title,
                "140326/01",
                authors,
                List.of("European External Action Service"),
                date,
                2,
                0,
                quote,
                "Dialogue – addresses – Rights",
                List.of(),
                "https://w3id.org/policygraph/id/sheet/s15b",
                new Citation.Edition(3, LocalDate.of(2026, 11, 24), 13),
                LocalDate.of(2026, 11, 25));
    }

    private static BibTeXEntry bibTex(String written) throws ParseException, IOException {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(written));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static RISReference ris(String written) throws IOException {
        List<RISReference> references =
                new RISParser().parse(new StringReader(written)).getReferences();
        assertThat(references).hasSize(1);
        return references.getFirst();
    }

    @SuppressWarnings("unchecked") // JSON objects have names
    private static CSLItemData csl(String written) {
        List<Map<String, Object>> items = JsonMapper.shared().readValue(written, List.class);
        assertThat(items).hasSize(1);
        return CSLItemData.fromJson(items.getFirst());
    }
}
