package dev.shorewise.feedback;

import dev.shorewise.test.AccessMatrix;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class AccessMatrixTest extends AccessMatrix {

    private static final String SURVEY = "matrix-survey";

    @BeforeEach
    void aPublishedSurvey() {
        Calls.publish(SURVEY);
    }

    @Override
    protected Map<String, String> parameters() {
        return Map.of(
                "surveyId", SURVEY,
                "month", "2026-10",
                "profileId", "matrix-profile",
                "jobId", "00000000-0000-7000-8000-000000000000",
                "caseId", "00000000-0000-7000-8000-000000000000",
                "ruleId", "matrix-rule",
                "studyId", "matrix-study",
                "number", "1",
                "responseId", "00000000-0000-7000-8000-000000000000");
    }

    @Override
    protected String body(String operationId) {
        return operationId.equals("recordResponse") ? """
                {"surveyId": "%s", "vendorId": "%s", "responseId": "matrix",
                 "respondedAt": "2026-10-05T09:15:00Z", "answers": {"satisfied": 4}}""".formatted(SURVEY, ownVendor()) : "{}";
    }
}
