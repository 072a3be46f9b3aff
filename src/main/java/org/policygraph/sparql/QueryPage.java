package org.policygraph.sparql;

import org.springframework.http.ResponseEntity;

/**
 * What people get at the address of queries; programs get what the protocol says. A request is a person's if it names
 * {@code text/html} and nothing of the protocol that it would like as much, and no format in its address. Thread-safe.
 */
@FunctionalInterface
public interface QueryPage {

    /** The page. */
    ResponseEntity<byte[]> show(Visit visit);
}
