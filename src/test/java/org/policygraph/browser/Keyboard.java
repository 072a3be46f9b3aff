package org.policygraph.browser;

import com.microsoft.playwright.Page;

/** A reader who has nothing but a keyboard. */
final class Keyboard {

    private static final int PATIENCE = 400;
    private static final String FOCUSED = """
            () => {
              const focused = document.activeElement;
              return (focused.labels?.[0]?.textContent ?? focused.textContent).trim().replace(/\\s+/g, ' ');
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** The words of what has the focus, or of its label. */
    String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Goes forward to the next thing of these words. */
    Keyboard tabTo(String words) {
        return go("Tab", words);
    }

    /** Goes back to the thing of these words. */
    Keyboard backTo(String words) {
        return go("Shift+Tab", words);
    }

    private Keyboard go(String key, String words) {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            press(key);
            if (focused().equals(words)) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not reach “" + words + "” on " + page.url());
    }
}
