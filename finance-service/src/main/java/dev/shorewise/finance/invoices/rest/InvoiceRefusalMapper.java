package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.InvoiceRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link InvoiceRefusal}. */
@Provider
class InvoiceRefusalMapper implements ExceptionMapper<InvoiceRefusal> {

    @Override
    public Response toResponse(InvoiceRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case NO_RATE_CARD, WRONG_STATE, NOT_CHECKED -> Response.Status.CONFLICT.getStatusCode();
                    case REASON_MISSING -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
