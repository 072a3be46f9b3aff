package org.policygraph.acceptance;

import java.util.List;
import java.util.stream.Stream;

/** All checks of the fact sheet; an empty list of defects is acceptance. */
final class Acceptance {

    private final StatementCheck statements = new StatementCheck(Relation.all());
    private final QuoteCheck quotes = new QuoteCheck(TextUnit.published());
    private final PrivacyCheck privacy = new PrivacyCheck();
    private final RegisterCheck register = new RegisterCheck(
            Entity.register().stream().filter(entity -> !entity.isTopic()).toList());

    List<String> defects(FactSheet sheet) {
        return Stream.of(
                        statements.defects(sheet),
                        quotes.defects(sheet),
                        privacy.defects(sheet),
                        register.defects(sheet.descriptions()),
                        RegisterCheck.unsupported(sheet.descriptions()),
                        unnamed(sheet))
                .flatMap(defects -> defects)
                .distinct()
                .toList();
    }

    private static Stream<String> unnamed(FactSheet sheet) {
        return sheet.graphs().getDefaultGraph().isEmpty()
                ? Stream.empty()
                : Stream.of("default graph: statements outside every passage");
    }
}
