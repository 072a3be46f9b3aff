package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text, and beside it what it says. */
@RunningService
class TextPagesIT {

    private final Document page;

    TextPagesIT(@LocalServerPort int port) {
        page = Jsoup.parse(Web.on(port)
                .get("/doc/fact-sheet-140326-01/text", "Accept", "text/html")
                .body());
    }

    @Test
    void numbersItsQuotesAsWhatIsSaidOfThem() {
        List<String> inTheText = page.select(".document [data-number]").stream()
                .flatMap(quote -> List.of(quote.attr("data-number").split(", ")).stream())
                .toList();
        List<String> beside = page.select(".notes .where a:first-child").stream()
                .map(link -> link.text().replaceAll("\\D", ""))
                .toList();
        assertThat(inTheText)
                .isEqualTo(beside)
                .isEqualTo(IntStream.rangeClosed(1, beside.size())
                        .mapToObj(Integer::toString)
                        .toList())
                .hasSizeGreaterThan(50);
    }

    @Test
    void leadsFromANumberToItsPlace() {
        for (Element link : page.select(".notes .where a:first-child")) {
            Element place = page.getElementById(link.attr("href").substring(1));
            assertThat(place).as(link.text()).isNotNull();
        }
    }

    @Test
    void saysDatesInWords() {
        assertThat(page.select(".notes .statement").eachText())
                .anySatisfy(statement -> assertThat(statement).endsWith("date 26 March 2014"));
    }
}
