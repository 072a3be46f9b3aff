package org.policygraph.release;

import java.util.List;
import java.util.Optional;

/** Passes on what reading the bundles found worth a look. */
final class RemarkCheck implements Check {

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return draft.candidate().remarks().stream()
                .map(remark -> new Finding(
                        Finding.Severity.WARNING,
                        remark.about().toString(),
                        remark.message(),
                        Optional.of(remark.location())))
                .toList();
    }
}
