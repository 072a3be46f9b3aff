package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** The expected digits come from {@code printf '%s' '<s> <p> <o> .' | sha256sum | cut -c 1-12}. */
class ClaimNameTest {

    private static final Names NAMES = Names.standard();
    private static final Node PASSAGE = NAMES.id("minutes/s2");

    @Test
    void namesAClaimAfterItsPassageAndItsStatement() {
        assertThat(digits(NAMES.id("harbour-forum"))).isEqualTo("9d4b7701668e");
    }

    @Test
    void writesLiteralsAsCanonicalNTriples() {
        assertThat(digits(NodeFactory.createLiteralLang("Zürich \"quay\"\n", "en")))
                .isEqualTo("2a173b553706");
        assertThat(digits(NodeFactory.createLiteralString("47/11"))).isEqualTo("f7e97231579a");
        assertThat(digits(NodeFactory.createLiteralDT(
                        "2010/..",
                        TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF"))))
                .isEqualTo("abc099fd0efc");
    }

    @Test
    void namesAClaimAlikeUnderEveryBase() {
        var elsewhere = new Names("https://example.org/graph/");

        Node claim = ClaimName.of(
                elsewhere.id("minutes/s2"),
                Triple.create(
                        elsewhere.id("arcadia"),
                        NodeFactory.createURI(Pg.NAMESPACE + "participatesIn"),
                        elsewhere.id("harbour-forum")));

        assertThat(claim).isEqualTo(elsewhere.id("minutes/s2/claim-9d4b7701668e"));
    }

    private static String digits(Node object) {
        Node claim = ClaimName.of(
                PASSAGE,
                Triple.create(NAMES.id("arcadia"), NodeFactory.createURI(Pg.NAMESPACE + "participatesIn"), object));
        String prefix = PASSAGE.getURI() + "/claim-";
        assertThat(claim.getURI()).startsWith(prefix);
        return claim.getURI().substring(prefix.length());
    }
}
