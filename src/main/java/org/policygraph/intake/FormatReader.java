package org.policygraph.intake;

/** Reads files of one format. */
@FunctionalInterface
interface FormatReader {

    /**
     * What a file holds.
     *
     * @throws org.policygraph.source.SourceException if it is damaged, encrypted or larger than it may be
     */
    Extract read(String file, byte[] content);
}
