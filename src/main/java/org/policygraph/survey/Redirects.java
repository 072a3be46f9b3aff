package org.policygraph.survey;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Leads from what was typed to the address that says the same by identifiers alone, so that it can be shared. */
final class Redirects {

    private Redirects() {}

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
