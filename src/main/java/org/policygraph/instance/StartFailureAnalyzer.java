package org.policygraph.instance;

import org.jspecify.annotations.Nullable;
import org.policygraph.source.SourceException;
import org.policygraph.store.StoreException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells a person why the service does not start, without a stack trace. */
final class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StoreException store -> {
                    return analysis(store, "See the settings in the README; nothing was changed.");
                }
                case SourceException source -> {
                    return analysis(source, "Correct the file and start again; nothing was changed.");
                }
                case RefusedAtStartException refused -> {
                    return analysis(refused, "Correct the documents and start again.");
                }
                case UnknownSettingException unknown -> {
                    return analysis(unknown, "Correct the name of the setting, or remove it.");
                }
                default -> {}
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(RuntimeException cause, String action) {
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
