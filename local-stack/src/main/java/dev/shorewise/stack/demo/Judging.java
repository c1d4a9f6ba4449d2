package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.stack.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what the company's reviewers judged of September's calls of two vendors: sixty of each twice over, blind to each
 * other, and eighty drawn ones of Harborline once. Lenny gives a mark of ten more than colleagues; nobody else does.
 */
record Judging(Api admin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final int COMMON = 60;
    private static final String LENIENT = "Lenny";
    private static final List<String> CRITERIA = List.of("greeting", "listening", "solution", "clarity");

    private static final Map<String, List<String>> REVIEWERS = Map.of(
            "brightline", List.of("Dora", "Emil", "Flora", "Gustav"),
            "harborline", List.of("Anna", "Ben", "Carla", LENIENT));

    /** Marks of one review by criterion. */
    record Marks(String reviewer, Map<String, Integer> choices) {}

    /** Brings all of it, unless it is there. The month's records are in. */
    void bring(Map<String, List<String>> contacts) {
        if (!items("/v1/quality-sessions?vendorId=harborline").isEmpty()) {
            return;
        }
        admin.create("/v1/scorecard-templates/calls/versions", Texts.named("demo/scorecard.json"));
        contacts.forEach(this::doubleScored);
        drawn("harborline");
    }

    /** Who judges a contact of a session: two of four, every pair as often as the others. */
    static List<Marks> marks(String vendor, int contact) {
        List<String> people = REVIEWERS.getOrDefault(vendor, List.of());
        Dice dice = new Dice(60_261_122 + 1_000L * people.get(0).charAt(0) + contact);
        Map<String, Integer> work = new LinkedHashMap<>();
        CRITERIA.forEach(criterion -> work.put(criterion, 3 + dice.below(6)));
        int first = contact % people.size();
        int second = (first + 1 + contact / people.size() % (people.size() - 1)) % people.size();
        return List.of(marks(people.get(first), work, dice), marks(people.get(second), work, dice));
    }

    private static Marks marks(String reviewer, Map<String, Integer> work, Dice dice) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        work.forEach((criterion, mark) -> {
            int seen = mark + (dice.happens(.2) ? 1 : dice.happens(.25) ? -1 : 0) + (reviewer.equals(LENIENT) ? 1 : 0);
            choices.put(criterion, Math.max(0, Math.min(10, seen)));
        });
        choices.put("privacy", 1);
        return new Marks(reviewer, choices);
    }

    private void doubleScored(String vendor, List<String> contacts) {
        List<String> common = contacts.subList(0, COMMON);
        ObjectNode session = JSON.createObjectNode().put("vendorId", vendor).put("purpose", "DOUBLE_SCORING");
        session.putObject("template").put("id", "calls").put("version", 1);
        ArrayNode chosen = session.putArray("contacts");
        common.forEach(chosen::add);
        admin.create("/v1/quality-sessions", session.toString());
        String id = items("/v1/quality-sessions?vendorId=" + vendor)
                .get(0)
                .path("id")
                .asText();
        for (int i = 0; i < common.size(); i++) {
            for (Marks marks : marks(vendor, i)) {
                admin.create("/v1/quality-reviews", review(vendor, common.get(i), "sessionId", id, marks));
            }
        }
        admin.putMatching("/v1/quality-sessions/" + id + "/closing", "{}");
    }

    private void drawn(String vendor) {
        admin.create("/v1/quality-draws", """
                {"vendorId": "%s", "month": "%s", "size": 80, "seed": "autumn"}""".formatted(vendor, MONTH));
        JsonNode draw = items("/v1/quality-draws?vendorId=" + vendor).get(0);
        List<String> contacts = new ArrayList<>();
        draw.at("/body/strata")
                .forEach(stratum -> stratum.path("drawn").forEach(contact -> contacts.add(contact.asText())));
        for (int i = 0; i < contacts.size(); i++) {
            // numbers that no session has
            Marks marks = marks(vendor, COMMON + i).get(0);
            admin.create(
                    "/v1/quality-reviews",
                    review(vendor, contacts.get(i), "drawId", draw.path("id").asText(), marks));
        }
    }

    private static String review(String vendor, String contact, String occasion, String of, Marks marks) {
        ObjectNode review = JSON.createObjectNode().put("reviewer", marks.reviewer());
        review.putObject("subject")
                .put("vendorId", vendor)
                .put("contactId", contact)
                .put("month", MONTH.toString());
        review.putObject("template").put("id", "calls").put("version", 1);
        review.putObject("occasion").put(occasion, of);
        ObjectNode answers = review.putObject("answers");
        marks.choices()
                .forEach((criterion, choice) -> answers.putObject(criterion).put("choice", choice));
        return review.toString();
    }

    /** Answered calls of the month, of which the first are judged twice. */
    static List<String> contacts(List<Call> calls) {
        return calls.stream()
                .filter(call ->
                        call.isAnswered() && YearMonth.from(call.arrived()).equals(MONTH))
                .map(Call::id)
                .toList();
    }

    private List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        admin.get(path).path("items").forEach(items::add);
        return items;
    }
}
