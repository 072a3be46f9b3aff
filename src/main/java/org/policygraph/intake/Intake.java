package org.policygraph.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.source.SourceException;

/** Reads a file of any format that is known, within bounds, and gives the text that is to be stored. */
public final class Intake {

    /** The largest file that is read, in bytes: 64 MiB. */
    static final long MAX_FILE_BYTES = 64L << 20;

    /** The longest text that is stored, in UTF-16 code units: a book of some 3,000 pages. */
    static final int MAX_TEXT = 10_000_000;

    private Intake() {}

    /**
     * Reads a file.
     *
     * @throws SourceException if it is missing, too large, of no known format, damaged, encrypted or without text
     */
    public static IncomingText read(Path path) {
        FileFormat format = FileFormat.of(path);
        byte[] content = content(path);
        Extract extract = format.reader().read(path.toString(), content);
        StoredPages pages = StoredPages.of(extract.pages());
        if (pages.isBlank()) {
            throw new SourceException(path.toString(), format.blankProblem(pages.count()));
        }
        return new IncomingText(
                String.valueOf(path.getFileName()),
                DigestUtils.sha256Hex(content),
                extract.title().strip(),
                extract.language().strip(),
                pages);
    }

    private static byte[] content(Path path) {
        if (!Files.exists(path)) {
            throw new SourceException(path.toString(), "there is no such file");
        }
        if (!Files.isRegularFile(path)) {
            throw new SourceException(path.toString(), "is not a file; name the document itself");
        }
        try {
            long size = Files.size(path);
            if (size > MAX_FILE_BYTES) {
                throw new SourceException(
                        path.toString(),
                        "has %d bytes; a document may have %d at most, split it".formatted(size, MAX_FILE_BYTES));
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new SourceException(path.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }
}
