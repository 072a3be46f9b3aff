package org.policygraph.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.policygraph.store.ReleaseRecord;

/**
 * What an answer says of itself inside, in the formats that people read and that allow it: a comment before Turtle and
 * TriG, a line after a table for people. N-Triples and N-Quads are for programs that go line by line, CSV, TSV, JSON and
 * XML have no place for it; for them it stands in the head of the answer alone.
 */
final class Remark {

    private Remark() {}

    /** The body with the remark. */
    static byte[] in(AnswerFormat format, Question question, Found found, ReleaseRecord release) {
        if (release.equals(ReleaseRecord.NONE)) {
            return found.body();
        }
        byte[] remark = words(found.completeness(), release).getBytes(StandardCharsets.UTF_8);
        return switch (format) {
            case TURTLE, TRIG -> joined(remark, found.body());
            case TEXT -> isTable(question) ? joined(found.body(), remark) : found.body();
            default -> found.body();
        };
    }

    private static String words(Completeness completeness, ReleaseRecord release) {
        return "# PolicyGraph release %d of %s, %d document(s) searched; %s\n"
                .formatted(release.number(), release.issued(), release.documents(), completeness.header());
    }

    private static boolean isTable(Question question) {
        return question instanceof QueryQuestion asked && asked.query().query().isSelectType();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = new ByteArrayOutputStream(first.length + second.length);
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
