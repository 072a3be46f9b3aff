package org.policygraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. It is driven by one thread. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 60_000;

    /** What keeps it from calling its maker; without a sandbox, because builds run as root in containers. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** A reader who stays remembers nothing, and has what the checks need at hand. */
    private static final String EACH_TIME = "try { localStorage.clear(); sessionStorage.clear(); } catch { }\n";

    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, Visit> kept = new HashMap<>();

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        Programs.node().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Programs.browser())
                        .setArgs(ARGUMENTS));
    }

    BrowserContext context(Screen screen) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width().pixels(), screen.width().height())
                .setHasTouch(screen.isTouched())
                .setColorScheme(screen.scheme().preference())
                .setJavaScriptEnabled(screen.scripts() == Scripts.ON)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context;
    }

    /** The window of a screen that stays open from test to test. */
    Visit kept(Screen screen, String origin) {
        return kept.computeIfAbsent(screen + " of " + origin, each -> {
            BrowserContext context = context(screen);
            context.addInitScript(EACH_TIME + Axe.SOURCE);
            return new Visit(context, origin);
        });
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
