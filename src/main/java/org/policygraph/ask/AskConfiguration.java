package org.policygraph.ask;

import org.policygraph.explain.Explainer;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of questions together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class AskConfiguration {

    @Bean
    QuestionPages questionPages(
            ReadyQuestions questions, Questionnaire questionnaire, Explainer explainer, Pages pages) {
        return new QuestionPages(questions, questionnaire, explainer, pages);
    }
}
