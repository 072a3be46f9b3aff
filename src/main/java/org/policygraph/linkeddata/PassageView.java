package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.StatementView;

/**
 * What a page shows of a passage.
 *
 * @param iri its canonical IRI
 * @param before what stands before the quote in the document, or the end of it
 * @param quote the document's words
 * @param after what stands after it, or the beginning of that
 * @param columns of a whole row of a table, what its cells are; empty for all else
 * @param document the document
 * @param place the page or row; empty if unknown
 * @param inText where it stands in the whole text
 * @param modality how the document says it
 * @param modalityMeaning what that means
 * @param time when it holds; empty if the document does not say
 * @param notes the curator's remarks
 * @param statements what it says
 * @param paging where one is in what speaks of it
 */
record PassageView(
        String iri,
        String before,
        String quote,
        String after,
        List<String> columns,
        Link document,
        String place,
        Link inText,
        Link modality,
        String modalityMeaning,
        String time,
        List<String> notes,
        List<StatementView> statements,
        Paging paging) {

    PassageView {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        statements = List.copyOf(statements);
    }
}
