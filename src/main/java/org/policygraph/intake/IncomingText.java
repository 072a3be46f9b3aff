package org.policygraph.intake;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A document as it came in.
 *
 * @param file the name of the file, without its folder
 * @param fileDigest SHA-256 of the file, in hexadecimal digits
 * @param title what the file says its title is; empty if it does not say
 * @param language the language tag that the file gives; empty if it gives none
 * @param pages the text that is stored
 */
public record IncomingText(String file, String fileDigest, String title, String language, StoredPages pages) {

    /** The text as it is stored, a form feed between pages. */
    public String text() {
        return pages.text();
    }

    /** SHA-256 of the UTF-8 bytes of the text, in hexadecimal digits. */
    public String textDigest() {
        return DigestUtils.sha256Hex(text());
    }
}
