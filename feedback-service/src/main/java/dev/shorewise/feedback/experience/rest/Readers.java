package dev.shorewise.feedback.experience.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Roles;

/** Who may read single responses. */
final class Readers {

    private Readers() {}

    /** Whether an answer may lead this caller to responses. */
    static boolean mayReadResponses(Caller caller) {
        return caller.has(Roles.SERVICE_HEAD)
                || caller.has(Roles.CX_HEAD)
                || caller.has(Roles.QA_DIRECTOR)
                || caller.has(Roles.ADMIN)
                || caller.has(Roles.AUDITOR);
    }
}
