package org.policygraph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.policygraph.store.ReleaseView;

/**
 * The property functions of one query. The standard registry loads classes for IRIs that it does not know and has ARQ's
 * own functions; this one has nothing but relations of the release.
 */
final class ComputedRelations extends PropertyFunctionRegistry {

    private final Map<String, PropertyFunctionFactory> factories;

    private ComputedRelations(Map<String, PropertyFunctionFactory> factories) {
        this.factories = factories;
    }

    /** None: every property is an ordinary one. */
    static ComputedRelations none() {
        return new ComputedRelations(Map.of());
    }

    /** These relations, of one release and for one run. */
    static ComputedRelations of(List<ReleaseRelation> relations, ReleaseView view, QueryRun run) {
        Function<ReleaseRelation, PropertyFunctionFactory> factory =
                relation -> iri -> new StoppableRelation(relation.within(view, run::check), run);
        return new ComputedRelations(relations.stream().collect(Collectors.toMap(ReleaseRelation::iri, factory)));
    }

    boolean isEmpty() {
        return factories.isEmpty();
    }

    @Override
    public boolean manages(String iri) {
        return factories.containsKey(iri);
    }

    @Override
    @SuppressWarnings("NullAway") // The library's way of saying that there is no such property function.
    public @Nullable PropertyFunctionFactory get(String iri) {
        return factories.get(iri);
    }
}
