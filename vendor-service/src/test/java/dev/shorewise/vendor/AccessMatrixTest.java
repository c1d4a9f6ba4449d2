package dev.shorewise.vendor;

import dev.shorewise.test.AccessMatrix;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class AccessMatrixTest extends AccessMatrix {

    private static final String SITE = "matrix-site";
    private static final String PROFILE = "matrix-profile";
    private static final String AGREEMENT = "matrix-agreement";
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    @BeforeEach
    void whatTheTableSpeaksOf() {
        As.admin()
                .body(Map.of("id", ownVendor(), "name", "Own", "kind", "VENDOR"))
                .post("/v1/vendors");
        Given.aSite(ownVendor(), SITE, "UTC");
        As.admin().body(Twelve.PROFILE).put("/v1/contact-profiles/{v}/{p}", ownVendor(), PROFILE);
        As.admin()
                .body(Map.of(
                        "vendorId", ownVendor(), "id", AGREEMENT, "name", "Own", "currency", "EUR", "timeZone", "UTC"))
                .post("/v1/agreements");
    }

    @Override
    protected Map<String, String> parameters() {
        return Map.ofEntries(
                Map.entry("siteId", SITE),
                Map.entry("profileId", PROFILE),
                Map.entry("jobId", NOTHING),
                Map.entry("agreementId", AGREEMENT),
                Map.entry("version", "1"),
                Map.entry("statementId", NOTHING),
                Map.entry("recordId", NOTHING),
                Map.entry("webhookId", NOTHING),
                Map.entry("deliveryId", NOTHING),
                Map.entry("month", "2026-10"),
                Map.entry("tenderId", "matrix-tender"),
                Map.entry("courseId", "matrix-course"),
                Map.entry("goalId", "matrix-goal"),
                Map.entry("actionId", "matrix-action"),
                Map.entry("questionnaireId", "matrix-questions"),
                Map.entry("reviewId", "matrix-review"));
    }

    @Override
    protected String body(String operationId) {
        return switch (operationId) {
            case "postKpiParts" -> """
                {"parts":[{"siteId":"%s","day":"2026-10-05","definition":"adherence/one-minus-exceptions@1",
                 "numerator":9,"denominator":10,"records":1}]}""".formatted(SITE);
            case "createVendor" -> "{\"id\":\"matrix-new\",\"name\":\"New\",\"kind\":\"VENDOR\"}";
            case "changeVendor" -> "{\"name\":\"Changed\",\"kind\":\"VENDOR\"}";
            case "createSite" -> """
                {"id":"matrix-new","name":"New","country":"FR","timeZone":"UTC","deliveryModel":"ONSHORE",
                 "languages":%s}""".formatted(List.of("\"fr\""));
            case "moveVendor" -> "{\"to\":\"ONBOARDING\",\"effectiveOn\":\"2026-12-01\",\"reason\":\"matrix\"}";
            case "closeContactMonth", "reopenContactMonth", "dropContactMonth" -> "{\"reason\":\"matrix\"}";
            case "eraseCustomer" -> "{\"customer\":\"" + "0".repeat(32) + "\"}";
            case "importContactBatch" -> "{\"rows\":[{}]}";
            case "putPerson" -> "{\"name\":\"Ann\",\"responsibility\":\"all\"}";
            case "putContract" ->
                "{\"title\":\"t\",\"startsOn\":\"2026-01-01\",\"value\":{\"amount\":\"1\",\"currency\":\"EUR\"}}";
            case "putContactProfile" -> Twelve.PROFILE;
            case "postAgents" ->
                "{\"agents\":[{\"agent\":\"ann\",\"siteId\":\"matrix-site\",\"startedOn\":\"2026-01-01\"}]}";
            case "postInvitationLog" ->
                "{\"invitations\":[{\"contactId\":\"c\",\"invitedAt\":\"2026-10-01T10:00:00Z\"}]}";
            case "putCourse" -> "{\"title\":\"t\",\"improves\":\"quality/tone\",\"currency\":\"EUR\"}";
            default -> "{}";
        };
    }
}
