package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.sla.SlaRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Decides the status of each kind of {@link SlaRefusal}. */
@Provider
class SlaRefusalMapper implements ExceptionMapper<SlaRefusal> {

    @Override
    public Response toResponse(SlaRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case UNKNOWN_CURRENCY -> 400;
                    case WRONG_SIDE -> 403;
                    case AGREEMENT_EXISTS,
                            VERSION_PUBLISHED,
                            WRONG_STATE,
                            STATEMENT_LOCKED,
                            NOTHING_CHANGED,
                            DISPUTE_SUSPENDS,
                            NOT_APPROVED -> 409;
                    case FLAWED_TERMS, NOT_IN_FORCE, FEES_UNKNOWN, DEFINITION_MISMATCH -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<InvalidParam> flaws = refusal.flaws().stream()
                .map(flaw -> new InvalidParam(flaw.at(), flaw.code() + ": " + flaw.text()))
                .toList();
        return Problems.response(status, code, String.valueOf(refusal.getMessage()), flaws);
    }
}
