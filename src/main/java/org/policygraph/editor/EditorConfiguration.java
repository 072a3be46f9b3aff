package org.policygraph.editor;

import org.policygraph.explain.Explainer;
import org.policygraph.instance.ForReleases;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.query.SparqlReader;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.sparql.QueryPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the editor together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class EditorConfiguration {

    @Bean
    QueryPage editor(
            Releases releases,
            ReleaseQueries queries,
            SparqlReader reader,
            Explainer explainer,
            ReadyQuestions questions,
            ReaderPages pages) {
        return new EditorPage(releases, queries, reader, explainer, questions, pages);
    }

    @Bean
    GraphTerms graphTerms(ObjectProvider<ReleaseRelation> relations) {
        return new GraphTerms(relations.stream().map(ReleaseRelation::iri).toList());
    }
}
