package org.policygraph.ask;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What the page of a question shows.
 *
 * @param name what the resource is called
 * @param question in the words of a researcher, with the standard values
 * @param about what a row means, and what a missing row does not mean
 * @param theme the other questions of its kind
 * @param fields what can be chosen
 * @param release which release was asked, and how many documents were searched
 * @param standard the question with its standard values
 */
record QuestionPage(
        String name,
        String title,
        String question,
        String about,
        Link theme,
        List<FieldView> fields,
        Reply reply,
        String release,
        String standard) {

    private static final int FEW_LETTERS = 420;

    QuestionPage {
        fields = List.copyOf(fields);
    }

    /** Whether what a row means is told in few words. */
    boolean isShort() {
        return about.length() <= FEW_LETTERS;
    }
}
