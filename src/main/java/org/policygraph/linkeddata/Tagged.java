package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with bytes whose digest is their entity tag, unless the client has them. */
final class Tagged {

    private Tagged() {}

    /**
     * The answer.
     *
     * @param headers further ones, which are changed
     */
    static ResponseEntity<byte[]> answer(HttpServletRequest request, byte[] body, String type, HttpHeaders headers) {
        String tag = "\"" + DigestUtils.sha256Hex(body) + "\"";
        headers.setCacheControl(CacheControl.noCache());
        headers.setETag(tag);
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MediaType.parseMediaType(type));
        return new ResponseEntity<>(body, headers, HttpStatus.OK);
    }
}
