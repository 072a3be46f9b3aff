package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of an ordinary store, of which nothing is known but that it can be asked. */
@ConditionalOnProperty(name = "policygraph.mode", havingValue = "plain")
@Controller
final class PlainHome {

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/sparql"))
                .build();
    }
}
