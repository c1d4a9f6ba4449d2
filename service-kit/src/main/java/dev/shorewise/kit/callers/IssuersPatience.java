package dev.shorewise.kit.callers;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How long the issuer is waited for. One that takes the question and never answers must not hold the callers of this service:
 * they are told to come back, as where the issuer is away.
 */
@ApplicationScoped
@Unremovable
class IssuersPatience implements OidcRequestFilter {

    private static final long MILLIS = 3_000;

    @Override
    public void filter(OidcRequestContext asked) {
        asked.request().timeout(MILLIS);
    }
}
