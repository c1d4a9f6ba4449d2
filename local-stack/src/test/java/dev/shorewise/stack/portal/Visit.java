package dev.shorewise.stack.portal;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a browser with an empty cache measures while a view is opened. Times are milliseconds since the address was entered.
 *
 * @param firstPaint when the first text or picture was seen
 * @param largestPaint when the largest one was
 * @param blocked what tasks of more than 50 ms took beyond these 50 ms, from the first paint on
 * @param shift cumulative layout shift, without a unit
 * @param bytes compressed, by address
 * @param askedAt when each address was asked for, by address
 */
record Visit(
        double firstPaint,
        double largestPaint,
        double blocked,
        double shift,
        Map<String, Long> bytes,
        Map<String, Double> askedAt) {

    /** The chart library is by far the largest file; nothing else comes near this. */
    private static final long CHART_LIBRARY = 100_000;

    private static final String WATCH = """
            window.seen = { largest: 0, shift: 0, tasks: [] };
            const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
            watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
            watch('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
            let windowSum = 0, first = 0, last = 0;
            watch('layout-shift', (entry) => {
              if (entry.hadRecentInput) return;
              if (entry.startTime - last > 1000 || entry.startTime - first > 5000) { windowSum = 0; first = entry.startTime; }
              last = entry.startTime;
              windowSum += entry.value;
              seen.shift = Math.max(seen.shift, windowSum);
            });""";

    /** Notes what happens on this page from its next address on. */
    static void watch(Page page) {
        page.addInitScript(WATCH);
    }

    /** Opens an address with an empty cache and waits until it is quiet. */
    static Visit to(Page page, String address) {
        Map<String, String> names = new ConcurrentHashMap<>();
        Map<String, Long> bytes = new ConcurrentHashMap<>();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", off);
        session.on(
                "Network.requestWillBeSent",
                event -> names.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("request").get("url").getAsString()));
        session.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        names.getOrDefault(event.get("requestId").getAsString(), "?"),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        page.navigate(address);
        page.locator("main h1").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Visit visit = new Visit(
                number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"),
                number(page, "seen.largest"),
                number(page, """
                        seen.tasks.filter(([at]) => at >= performance.getEntriesByName('first-contentful-paint')[0].startTime)
                          .reduce((sum, [, took]) => sum + took - 50, 0)"""),
                number(page, "seen.shift"),
                Map.copyOf(bytes),
                starts(page));
        session.detach();
        return visit;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> starts(Page page) {
        Map<String, Double> starts = new LinkedHashMap<>();
        ((Map<String, Object>)
                        page.evaluate(
                                "Object.fromEntries(performance.getEntriesByType('resource').map((each) => [each.name, each.startTime]))"))
                .forEach((name, at) -> starts.put(name, ((Number) at).doubleValue()));
        return starts;
    }

    /** Lighthouse's performance score, from 0 to 100; its speed index is left out, and the other weights fill its place. */
    long score() {
        double sum = 0;
        double weights = 0;
        Map<SpeedScore, Double> metrics = Map.of(
                SpeedScore.FIRST_CONTENTFUL_PAINT, firstPaint,
                SpeedScore.LARGEST_CONTENTFUL_PAINT, largestPaint,
                SpeedScore.TOTAL_BLOCKING_TIME, blocked,
                SpeedScore.CUMULATIVE_LAYOUT_SHIFT, shift);
        for (Map.Entry<SpeedScore, Double> metric : metrics.entrySet()) {
            sum += metric.getKey().weight() * metric.getKey().of(metric.getValue());
            weights += metric.getKey().weight();
        }
        return Math.round(100 * sum / weights);
    }

    /** Compressed bytes of everything but the chart library. */
    long weight() {
        return bytes.entrySet().stream()
                .filter(each -> !isChartLibrary(each))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How often the chart library was loaded, and that it came after the first paint. */
    long chartLibraries() {
        return bytes.entrySet().stream().filter(Visit::isChartLibrary).count();
    }

    boolean chartLibraryIsLate() {
        return bytes.entrySet().stream()
                .filter(Visit::isChartLibrary)
                .allMatch(each -> askedAt.getOrDefault(each.getKey(), 0.0) > firstPaint);
    }

    private static boolean isChartLibrary(Map.Entry<String, Long> file) {
        return file.getKey().contains("/static/bundle/") && file.getValue() > CHART_LIBRARY;
    }

    /** A line for people who read the build's results. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%.0f,%.0f,%.0f,%.4f,%d",
                name,
                score(),
                firstPaint,
                largestPaint,
                blocked,
                shift,
                weight());
    }
}
