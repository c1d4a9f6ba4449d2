package dev.shorewise.kit.requests;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells a service that is asked on somebody's behalf how long they still wait: what is left, not what there was. */
@Provider
public class HandedOnBudget implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext question) {
        TimeBudget.current().ifPresent(left -> question.getHeaders()
                .putSingle(TimeBudget.HEADER, String.valueOf(Math.max(1, left.toMillis()))));
    }
}
