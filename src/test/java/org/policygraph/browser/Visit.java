package org.policygraph.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** One reader in a browser window of their own, without history or cookies of others. */
public final class Visit {

    private final BrowserContext context;
    private final String origin;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private Arrival arrival = Arrival.NONE;

    Visit(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
        page.onDialog(this::refuse);
        page.onResponse(this::arrive);
        context.onRequest(this::watch);
    }

    /** The page of the window, to click, to type and to look at. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the service until all of it has arrived, and gives what the service answers. */
    public Response go(String path) {
        return page.navigate(origin + path);
    }

    /** Turns to another screen without leaving the page. */
    public void turnTo(Width width, Scheme scheme) {
        page.setViewportSize(width.pixels(), width.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme.preference()));
    }

    /** The path and the parameters of where the reader is. */
    public String address() {
        return page.url().substring(origin.length());
    }

    /** Compares what is shown now with what every page has to keep to. */
    public Looked look() {
        return new Looked(page, arrival);
    }

    /** Closes the window. */
    void end() {
        context.close();
    }

    /** What went wrong unseen since this was asked before. */
    List<String> troubles() {
        var told = List.copyOf(troubles);
        troubles.clear();
        return told;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !tellsTheStatusOfThePage(message)) {
            troubles.add(page.url() + ": " + message.text());
        }
    }

    /** No page of ours opens any, so that a script of somebody else does. */
    private void refuse(Dialog dialog) {
        troubles.add(page.url() + " opens a dialog: " + dialog.message());
        dialog.dismiss();
    }

    /** A page that says that something is missing is no trouble; a missing script is. */
    private boolean tellsTheStatusOfThePage(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url().replaceFirst("#.*", "") + ":");
    }

    private void arrive(Response response) {
        Request request = response.request();
        if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
            arrival = Arrival.of(response);
        }
    }

    private void watch(Request request) {
        String url = request.url();
        if (!url.startsWith(origin + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            troubles.add(page.url() + " asks for " + url);
        }
    }
}
