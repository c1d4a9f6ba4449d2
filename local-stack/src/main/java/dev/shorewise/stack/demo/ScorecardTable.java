package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The scorecards of a month as a table for the terminal, worst vendor first. */
public final class ScorecardTable {

    private static final int TRIES = 10;
    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final String LINE = "%-12s %9s %14s %10s %6s %6s %18s";

    private ScorecardTable() {}

    /** Asks a running stack; waits a little where a service that has just started is still slow. */
    public static String of(Stack stack, String month) {
        Api api = Api.of(stack.url(Part.GATEWAY), stack.tokenOf("shorewise-loader"));
        JsonNode ranking = api.get("/v1/scorecards?month=" + month);
        for (int i = 0; i < TRIES && ranking.path("partial").asBoolean(); i++) {
            pause();
            ranking = api.get("/v1/scorecards?month=" + month);
        }
        return write(month, ranking);
    }

    /** One line a vendor; what is not measured is a dash. */
    static String write(String month, JsonNode ranking) {
        List<String> lines = new ArrayList<>();
        lines.add("Scorecards of " + month + ", worst first");
        lines.add(LINE.formatted("vendor", "offered", "in 20 s", "abandoned", "CSAT", "NPS", "cost per contact"));
        ranking.path("scorecards").forEach(card -> lines.add(line(card)));
        if (lines.stream().anyMatch(line -> line.contains(" - ") || line.endsWith(" -"))) {
            lines.add("A dash is a figure that was not measured: not nought.");
        }
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static String line(JsonNode card) {
        JsonNode money = data(card, "money").path("perContact");
        return LINE.formatted(
                card.path("vendorId").asText(),
                number(measure(card, "contract", "volume/offered@1"), "%.0f", 1),
                number(measure(card, "contract", "service-level/answered-in-time-over-offered@1"), "%.1f %%", 100),
                number(measure(card, "contract", "abandonment/over-offered@1"), "%.1f %%", 100),
                number(measure(card, "customers", "csat/top2-of-5@1"), "%.0f %%", 100),
                number(measure(card, "customers", "nps/transactional@1"), "%+.0f", 1),
                money.isObject()
                        ? money.path("amount").asText() + " "
                                + money.path("currency").asText()
                        : "-");
    }

    private static String number(JsonNode value, String pattern, double factor) {
        return value.isNumber() ? String.format(Locale.ROOT, pattern, value.asDouble() * factor) : "-";
    }

    private static JsonNode measure(JsonNode card, String section, String definition) {
        return stream(data(card, section).at("/groups/0/measures"))
                .filter(measure -> measure.path("definition").asText().equals(definition))
                .map(measure -> measure.path("value"))
                .findFirst()
                .orElseGet(() -> card.path("absent"));
    }

    private static JsonNode data(JsonNode card, String section) {
        return stream(card.path("sections"))
                .filter(part -> part.path("name").asText().equals(section))
                .map(part -> part.path("data"))
                .findFirst()
                .orElseGet(() -> card.path("absent"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
