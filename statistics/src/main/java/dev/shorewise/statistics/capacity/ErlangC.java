package dev.shorewise.statistics.capacity;

import java.util.Optional;

/**
 * Waiting without giving up, {@code staffing/erlang-c@1} (Erlang 1917): Poisson arrivals, exponential handle times, a steady
 * interval. Says too little service where callers do give up.
 */
public final class ErlangC {

    /** The definition. */
    public static final String METHOD = "staffing/erlang-c@1";

    private ErlangC() {}

    /**
     * The service that agents give.
     *
     * @param within seconds, 0 or more
     * @return empty if there are not more agents than the load: the queue would grow for ever
     */
    public static Optional<Service> of(Traffic traffic, int agents, double within) {
        double load = traffic.load();
        if (agents <= load) {
            return Optional.empty();
        }
        double blocked = traffic.erlangB(agents);
        double busy = load / agents;
        double waits = blocked / (1 - busy * (1 - blocked));
        double late = Math.exp(-(agents - load) * within / traffic.handleTime());
        return Optional.of(
                new Service(agents, waits, 1 - waits * late, waits * traffic.handleTime() / (agents - load), 0, busy));
    }
}
