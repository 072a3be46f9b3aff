package org.policygraph.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts the browser with the first test that needs it, and judges after each test what its visits have seen. */
public final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Programs.areInstalled() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("there is a browser, or has to be one")
                : ConditionEvaluationResult.disabled(Programs.missing());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visits.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class ? chromium(context) : visits(context);
    }

    private static Visits visits(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visits.class, key -> new Visits(chromium(context), origin(context)), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(NAMESPACE).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.end();
        }
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    private static String origin(ExtensionContext context) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }
}
