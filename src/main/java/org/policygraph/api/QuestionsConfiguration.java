package org.policygraph.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.BuiltIn;
import org.policygraph.instance.ForReleases;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.questions.AnswerChanges;
import org.policygraph.questions.OntologyTerms;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the ready questions; one that is wrong stops the start. */
@ForReleases
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionsProperties.class)
class QuestionsConfiguration {

    @Bean
    ReadyQuestions readyQuestions(QuestionsProperties properties, Names names) {
        var folders = new ArrayList<>(List.of(BuiltIn.folder("queries")));
        properties.folder().map(QuestionsConfiguration::folder).ifPresent(folders::add);
        return ReadyQuestions.read(folders, OntologyTerms.read(BuiltIn.folder("ontology"), names), names);
    }

    @Bean
    Questionnaire questionnaire(Catalogues catalogues, ReleaseQueries queries) {
        return new Questionnaire(catalogues, queries);
    }

    @Bean
    AnswerChanges answerChanges(Store store, ReleaseQueries queries) {
        return new AnswerChanges(store, queries);
    }

    @Bean
    QuestionPaths questionPaths(ReadyQuestions questions) {
        return new QuestionPaths(questions);
    }

    private static SourceFolder folder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new SourceException(
                    path.toString(),
                    "policygraph.questions.dir names it, but it is not a folder; make it, or correct the setting");
        }
        return SourceFolder.of(path);
    }
}
