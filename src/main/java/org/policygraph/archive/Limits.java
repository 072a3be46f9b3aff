package org.policygraph.archive;

/**
 * How much of a bundle is read before it is refused.
 *
 * @param files how many files it may have
 * @param bytes how many bytes they may have together once unpacked; the same for the statements
 * @param manifestBytes how many bytes a file may have that describes the bag
 */
record Limits(int files, long bytes, long manifestBytes) {

    /** Room for a hundred times what PolicyGraph comes with. */
    static final Limits USUAL = new Limits(100_000, 512L << 20, 16L << 20);
}
