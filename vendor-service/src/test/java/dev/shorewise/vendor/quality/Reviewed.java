package dev.shorewise.vendor.quality;

import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A vendor whose twelve agents answered eight calls each in a month, r-0 to r-95, call {@code i} by agent {@code i % 12}, and
 * a scorecard of two yes-no criteria, {@code solution} and {@code privacy}.
 */
public record Reviewed(Importing vendor, String month, String card, int version) {

    public static final int CALLS = 96;
    public static final int AGENTS = 12;

    private static final String CARD = """
            {"name": "Calls", "sections": [{"name": "All", "weight": 1, "criteria": [
               {"id": "solution", "text": "Offers a solution", "weight": 3, "choices": {"lowest": 0, "highest": 1}},
               {"id": "privacy", "text": "Checks who calls", "weight": 1, "choices": {"lowest": 0, "highest": 1}}]}]}""";

    public static Reviewed of(String month) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (int i = 0; i < CALLS; i++) {
            calls.append("r-%d,c%d,billing,,%s-%02d %02d:00:00,5,ANSWERED,300,0,30,0,n,yes,Agent %d\n"
                    .formatted(i, i, month, 1 + i / 4, 9 + i % 4, i % AGENTS));
        }
        vendor.completes(calls.toString());
        String card = Given.id("card");
        Response added = As.role("qa-director").body(CARD).post("/v1/scorecard-templates/{t}/versions", card);
        added.then().statusCode(201);
        return new Reviewed(vendor, month, card, added.path("version"));
    }

    /** All calls, drawn and reviewed: each criterion answered by the number of the call. */
    public void drawnAndJudged(IntUnaryOperator solution, IntUnaryOperator privacy) {
        Response drawn = As.role("qa-director")
                .body(Map.of("vendorId", vendor.vendorId(), "month", month, "size", CALLS, "seed", "7"))
                .post("/v1/quality-draws");
        drawn.then().statusCode(201);
        String id = drawn.path("id");
        for (int i = 0; i < CALLS; i++) {
            review(As.role("qa-director"), "drawId", id, i, solution.applyAsInt(i), privacy.applyAsInt(i), "");
        }
    }

    /** The first calls judged by Ann and Ben, blind to each other, as an administrator brings it; both as they are told. */
    public void doubleScored(int calls, IntUnaryOperator annsPrivacy, IntUnaryOperator bensPrivacy) {
        List<String> contacts = java.util.stream.IntStream.range(0, calls)
                .mapToObj(i -> "\"r-" + i + "\"")
                .toList();
        Response opened = As.role("qa-director")
                .body("""
                        {"vendorId": "%s", "purpose": "DOUBLE_SCORING", "template": {"id": "%s", "version": %d},
                         "contacts": [%s]}""".formatted(vendor.vendorId(), card, version, String.join(",", contacts)))
                .post("/v1/quality-sessions");
        opened.then().statusCode(201);
        String id = opened.path("id");
        for (int i = 0; i < calls; i++) {
            int solution = i % 3 == 0 ? 0 : 1;
            review(As.admin(), "sessionId", id, i, solution, annsPrivacy.applyAsInt(i), "ann");
            review(As.admin(), "sessionId", id, i, solution, bensPrivacy.applyAsInt(i), "ben");
        }
        As.role("qa-director")
                .header("If-Match", opened.header("ETag"))
                .put("/v1/quality-sessions/{s}/closing", id)
                .then()
                .statusCode(200);
    }

    private void review(
            RequestSpecification who,
            String occasion,
            String of,
            int call,
            int solution,
            int privacy,
            String reviewer) {
        who.body("""
                        {"subject": {"vendorId": "%s", "contactId": "r-%d", "month": "%s"},
                         "template": {"id": "%s", "version": %d}, "occasion": {"%s": "%s"}, "reviewer": "%s",
                         "answers": {"solution": {"choice": %d}, "privacy": {"choice": %d}}}""".formatted(
                        vendor.vendorId(), call, month, card, version, occasion, of, reviewer, solution, privacy))
                .post("/v1/quality-reviews")
                .then()
                .statusCode(201);
    }
}
