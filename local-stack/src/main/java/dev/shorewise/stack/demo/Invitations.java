package dev.shorewise.stack.demo;

/** Says whom the company asks from now on: one customer in ten after a call, more of those who wrote in a chat. */
record Invitations(Api admin) {

    private static final String POLICY = """
            {"surveyId": "after-call", "rate": 0.1,
             "only": {"VENDOR": ["inhouse", "brightline", "meridian", "harborline", "sunward"]},
             "strata": [{"where": {"CHANNEL": "CHAT"}, "rate": 0.3}],
             "delay": "PT1H", "quietFrom": "20:00:00", "quietTo": "09:00:00", "quarantine": "PT168H",
             "expiry": "PT336H", "reminders": 1, "remindAfter": "PT72H", "delivery": "PULL"}""";

    /** Makes the policy; one that says the same stays as it is. */
    void announce() {
        admin.putMatching("/v1/invitation-policies/after-calls", POLICY);
    }
}
