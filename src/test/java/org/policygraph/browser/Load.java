package org.policygraph.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What the page that is open has cost its reader, as the browser has counted it.
 *
 * @param html how many bytes the page itself had on the line; of a refusal, how many it would have compressed
 * @param script how many bytes the scripts had on the line, also those that were still at hand from another page
 * @param shift how far what was shown has moved by itself, as the sum of all layout shifts
 * @param shifted what has moved
 * @param paint after how many milliseconds the first text or picture was seen; 0 if the browser does not say
 */
record Load(int html, int script, double shift, List<String> shifted, double paint) {

    private static final String COUNTED = """
            async () => {
              await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
              // The browser tells of a paint some time after it.
              for (let tries = 0; tries < 40 && performance.getEntriesByName('first-contentful-paint').length === 0; tries++) {
                await new Promise(later => setTimeout(later, 25));
              }
              const shifts = await new Promise(told => {
                const seen = [];
                const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
                observer.observe({type: 'layout-shift', buffered: true});
                setTimeout(() => told(seen.concat(observer.takeRecords())), 0);
              });
              const packed = async text => (await new Response(new Blob([text]).stream()
                .pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength;
              const bytes = entries => entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
              const isScript = entry => entry.initiatorType === 'script' || new URL(entry.name).pathname.endsWith('.js');
              const own = shifts.filter(shift => !shift.hadRecentInput);
              const [page] = performance.getEntriesByType('navigation');
              return [
                // The container compresses no refusals.
                page.responseStatus < 400 ? page.encodedBodySize : await packed(document.documentElement.outerHTML),
                bytes(performance.getEntriesByType('resource').filter(isScript)),
                own.reduce((sum, shift) => sum + shift.value, 0),
                own.flatMap(shift => shift.sources).slice(0, 5)
                  .map(({node}) => node ? (node.outerHTML ?? node.textContent).slice(0, 120) : 'something'),
                performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
              ];
            }
            """;

    @SuppressWarnings("unchecked")
    static Load of(Page page) {
        var counted = (List<Object>) page.evaluate(COUNTED);
        return new Load(
                ((Number) counted.get(0)).intValue(),
                ((Number) counted.get(1)).intValue(),
                ((Number) counted.get(2)).doubleValue(),
                (List<String>) counted.get(3),
                ((Number) counted.get(4)).doubleValue());
    }
}
