package org.policygraph.linkeddata;

import org.policygraph.store.ReleaseRecord;

/**
 * A release in a list.
 *
 * @param record what is said of it
 * @param day when it was published, in words
 * @param address its page
 * @param changes where its changes are told; empty for the first
 */
record ReleaseRow(ReleaseRecord record, String day, String address, String changes) {}
