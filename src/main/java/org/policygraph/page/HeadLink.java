package org.policygraph.page;

/**
 * A link in the head of a page.
 *
 * @param relation what the other resource is to this page, as IANA has registered it
 * @param address where it is
 * @param type its media type; empty if that does not matter
 * @param title what to call it; empty if nobody sees it
 */
public record HeadLink(String relation, String address, String type, String title) {}
