package dev.shorewise.feedback.responses;

import java.util.HashMap;
import java.util.Map;

/** What the tests of responses send. */
final class NewResponses {

    static final String SURVEY = "responses-survey";

    private NewResponses() {}

    static Map<String, Object> aResponse(String vendorId, String responseId, Map<String, Object> answers) {
        return new HashMap<>(Map.of(
                "responseId",
                responseId,
                "surveyId",
                SURVEY,
                "vendorId",
                vendorId,
                "respondedAt",
                "2026-10-05T09:15:00+02:00",
                "answers",
                answers));
    }
}
