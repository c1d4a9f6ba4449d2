package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.sla.Actor;
import dev.shorewise.vendor.sla.Filed;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A record as callers read it.
 *
 * @param history every state that it had
 */
record FiledResponse<T>(
        String id,
        String vendorId,
        String agreementId,
        String state,
        Actor openedBy,
        Instant openedAt,
        T body,
        List<Filed.Step> history) {

    static <T> FiledResponse<T> of(Filed<T> filed, List<Filed.Step> history) {
        return new FiledResponse<>(
                filed.id(),
                filed.vendorId(),
                filed.agreementId(),
                filed.state(),
                filed.openedBy(),
                filed.openedAt(),
                filed.body(),
                history);
    }

    static <T> RestResponse<FiledResponse<T>> tagged(Filed<T> filed, List<Filed.Step> history) {
        return RestResponse.ResponseBuilder.ok(of(filed, history))
                .tag(ETags.of(filed.revision()))
                .build();
    }
}
