package org.policygraph.linkeddata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A document whose author wants scripts to run and pages to break. */
final class HostileDocument {

    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;${7*7}";
    static final String LONG = "long ".repeat(1_000);
    private static final String HEBREW = "ועידת בודפשט";
    private static final List<String> KINDS = List.of(
            "State",
            "Person",
            "InternationalOrganization",
            "PublicBody",
            "ActorGroup",
            "WorkingGroup",
            "Dialogue",
            "Meeting",
            "Summit",
            "Treaty",
            "Declaration",
            "Norm",
            "Commitment",
            "Aim",
            "Priority",
            "Outcome",
            "Role",
            "Topic");

    private HostileDocument() {}

    /** The folder in which its bundle is, for {@code policygraph.documents}. */
    static String written() {
        try {
            Path folder = Files.createTempDirectory("hostile");
            Path bundle = Files.createDirectory(folder.resolve("hostile"));
            Files.writeString(bundle.resolve("text.txt"), ATTACK + "\n" + HEBREW + "\n");
            Files.writeString(bundle.resolve("claims.trig"), claims());
            return folder.toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String claims() {
        var trig = new StringBuilder("""
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
                @prefix id: <https://w3id.org/policygraph/id/> .
                @prefix doc: <https://w3id.org/policygraph/id/hostile/> .
                @prefix pg: <https://w3id.org/policygraph/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                id:hostile { id:hostile a pg:Report ; dcterms:title %1$s@en ; skos:note %1$s@en .
                """.formatted(quoted(ATTACK)));
        for (String kind : KINDS) {
            trig.append(
                    "id:hostile-%s a pg:%s ; skos:prefLabel %s@en , %s@he ; skos:altLabel %s@en ; skos:definition %s@en ; skos:note %s@en .%n"
                            .formatted(
                                    kind.toLowerCase(Locale.ROOT),
                                    kind,
                                    quoted(kind + ATTACK),
                                    quoted(HEBREW),
                                    quoted(LONG),
                                    quoted(ATTACK + LONG),
                                    quoted(ATTACK)));
        }
        trig.append("id:hostile-topic skos:inScheme <https://w3id.org/policygraph/topics> .\n");
        trig.append("id:hostile-long a pg:Dialogue ; skos:prefLabel %s@en .%n".formatted(quoted(LONG)));
        trig.append("id:hostile-hebrew a pg:Dialogue ; skos:prefLabel %1$s@he , %1$s@en .%n".formatted(quoted(HEBREW)));
        trig.append("id:hostile-nameless a pg:Participation .\n");
        trig.append(
                "doc:s1 a pg:Passage ; pg:inDocument id:hostile ; pg:sentenceId \"S1\" ; pg:exactQuote %s@en ; pg:page 1 ; pg:startOffset 0 ; pg:endOffset %d ; pg:modality pg:asserted ; skos:note %s@en .%n}%n"
                        .formatted(quoted(ATTACK), ATTACK.length(), quoted(ATTACK)));
        trig.append("""
                doc:s1 {
                    id:hostile-dialogue pg:addresses id:hostile-topic ; pg:hasOutcome id:hostile-outcome ; pg:hasParticipant id:hostile-state .
                    id:hostile-long pg:addresses id:hostile-topic .
                    id:hostile-hebrew pg:addresses id:hostile-topic .
                    id:hostile-nameless pg:actor id:hostile-state ; pg:inForum id:hostile-dialogue ; pg:time "2012/.."^^edtf:EDTF .
                    id:hostile-meeting pg:place %1$s@en ; pg:date "2012-12?"^^edtf:EDTF .
                }
                """.formatted(quoted(ATTACK)));
        return trig.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The pages of all that it speaks of. */
    static Stream<String> things() {
        return Stream.concat(
                KINDS.stream().map(kind -> "/doc/hostile-" + kind.toLowerCase(Locale.ROOT)),
                Stream.of("/doc/hostile", "/doc/hostile-long", "/doc/hostile-hebrew", "/doc/hostile-nameless"));
    }
}
