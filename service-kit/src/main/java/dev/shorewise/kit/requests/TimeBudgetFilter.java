package dev.shorewise.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads how long somebody waits for the answer. */
public class TimeBudgetFilter {

    private final TimeBudget budget;

    public TimeBudgetFilter(TimeBudget budget) {
        this.budget = budget;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext request) {
        budget.begin(request.getHeaderString(TimeBudget.HEADER));
    }
}
