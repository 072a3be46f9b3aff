package org.policygraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.policygraph.page.Pages;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemRepliesTest {

    private static final Problem PROBLEM =
            Problem.of(404, "not-found", "Not in this release", "There is no such thing.");

    @Test
    void tellsPeopleOnAPage() throws IOException {
        var answer = answer(new Pages(Pages.TEMPLATES, true));
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("Not in this release", "href=\"/topics\"");
    }

    @Test
    void leadsToNoPageWhereThereIsNone() throws IOException {
        var answer = answer(new Pages(Pages.TEMPLATES, false));
        assertThat(answer.getContentAsString())
                .contains("Not in this release", "href=\"/problems\"", "href=\"/sparql\"")
                .doesNotContain("/topics", "/catalog", "/ns", "/api/docs", "/opensearch.xml");
    }

    @Test
    void tellsItAsJsonWhereThePageCannotBeWritten() throws IOException {
        var withoutTemplates = new Pages("org.policygraph.without", true);
        var answer = answer(withoutTemplates);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.getContentAsString())
                .contains("There is no such thing.")
                .doesNotContain("Exception");
    }

    @Test
    void leadsFromAnotherMomentToTheNewest() throws IOException {
        var request = new MockHttpServletRequest("GET", "/id/nothing");
        request.addParameter("validAt", "2010");
        request.addParameter("q", "a&b");
        assertThat(answer(new Pages(Pages.TEMPLATES, true), request).getContentAsString())
                .contains("as true on 2010", "href=\"/id/nothing?q=a%26b\"");
    }

    private static MockHttpServletResponse answer(Pages pages) throws IOException {
        return answer(pages, new MockHttpServletRequest("GET", "/id/nothing"));
    }

    private static MockHttpServletResponse answer(Pages pages, MockHttpServletRequest request) throws IOException {
        request.addHeader("Accept", "text/html");
        var response = new MockHttpServletResponse();
        new ProblemReplies(pages).send(request, response, PROBLEM);
        return response;
    }
}
