package dev.shorewise.kit.callers;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A vendor's caller whose token names no vendor is refused before anything is read or written in their name. */
public class ClaimedVendor {

    private final SecurityIdentity identity;
    private final Callers callers;

    public ClaimedVendor(SecurityIdentity identity, Callers callers) {
        this.identity = identity;
        this.callers = callers;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION)
    public void refuseUnclaimed() {
        if (!identity.isAnonymous()) {
            callers.current();
        }
    }
}
