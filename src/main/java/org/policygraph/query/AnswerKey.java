package org.policygraph.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What an answer depends on, and nothing else.
 *
 * @param release what tells the release from every other
 * @param question what tells the question from every other
 * @param limits what may have cut it short
 * @param compressed whether the bytes are compressed
 */
record AnswerKey(String release, String question, String limits, AnswerFormat format, boolean compressed) {

    private static final int TAG_BYTES = 15;

    /** A strong entity tag, with its quotation marks. */
    String tag() {
        String written = String.join("\n", release, limits + " " + format + " " + compressed, question);
        byte[] digest = DigestUtils.sha256(written.getBytes(StandardCharsets.UTF_8));
        return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
    }

    int characters() {
        return question.length() + release.length();
    }
}
