package org.policygraph.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the checks found in a candidate release.
 *
 * @param findings in the order of the checks; empty if there is nothing to say
 */
public record Report(List<Finding> findings) {

    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether the candidate must not be published. */
    public boolean refuses() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.VIOLATION);
    }

    /** A finding a line. */
    @Override
    public String toString() {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding)
                .collect(Collectors.joining("\n"));
    }
}
