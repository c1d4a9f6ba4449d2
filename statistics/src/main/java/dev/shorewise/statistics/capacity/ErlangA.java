package dev.shorewise.statistics.capacity;

import java.util.Arrays;

/**
 * Waiting with impatience, {@code staffing/erlang-a@1} (Palm 1946; Garnett, Mandelbaum, Reiman 2002): as {@link ErlangC},
 * and each caller gives up after an exponential time. Holds below the load too, because those who give up relieve it.
 */
public final class ErlangA {

    /** The definition. */
    public static final String METHOD = "staffing/erlang-a@1";

    private static final double NEGLIGIBLE = 1e-16;

    private ErlangA() {}

    /**
     * The service that agents give.
     *
     * @param agents 1 or more
     * @param patience mean seconds until a caller gives up, above 0
     * @param within seconds, 0 or more
     */
    public static Service of(Traffic traffic, int agents, double patience, double within) {
        double x = agents * patience / traffic.handleTime();
        double y = traffic.arrivals() * patience;
        double series = series(x, y);
        double blocked = traffic.erlangB(agents);
        double rho = traffic.load() / agents;
        double waits = series * blocked / (1 + (series - 1) * blocked);
        double abandoned = (1 / (rho * series) + 1 - 1 / rho) * waits;
        return new Service(
                agents,
                waits,
                inTime(traffic, agents, patience, within),
                abandoned * patience,
                abandoned,
                rho * (1 - abandoned));
    }

    /** {@code A(x, y) = 1 + sum over j of y^j / ((x + 1) ... (x + j))}. */
    private static double series(double x, double y) {
        double sum = 1;
        double term = 1;
        for (int j = 1; term > NEGLIGIBLE * sum; j++) {
            term *= y / (x + j);
            sum += term;
        }
        return sum;
    }

    private static double inTime(Traffic traffic, int agents, double patience, double within) {
        double[] states = stationary(traffic, agents, patience);
        double sum = 0;
        for (int n = 0; n < Math.min(agents, states.length); n++) {
            sum += states[n];
        }
        double[] served = served(traffic, agents, patience, within, Math.max(1, states.length - agents));
        for (int n = agents; n < states.length; n++) {
            sum += states[n] * served[n - agents];
        }
        return sum;
    }

    /** The shares of time with n callers in the system, up to where they are negligible. */
    private static double[] stationary(Traffic traffic, int agents, double patience) {
        double service = 1 / traffic.handleTime();
        double[] logs = new double[64];
        double most = 0;
        int n = 0;
        while (n <= agents || logs[n] > most + Math.log(NEGLIGIBLE)) {
            n++;
            if (n == logs.length) {
                logs = Arrays.copyOf(logs, 2 * n);
            }
            double leaving = Math.min(n, agents) * service + Math.max(0, n - agents) / patience;
            logs[n] = logs[n - 1] + Math.log(traffic.arrivals() / leaving);
            most = Math.max(most, logs[n]);
        }
        double[] states = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            states[i] = Math.exp(logs[i] - most);
        }
        double all = Arrays.stream(states).sum();
        return Arrays.stream(states).map(state -> state / all).toArray();
    }

    /**
     * The chance to be answered in time with k callers ahead, by uniformisation: one advances at rate
     * {@code N mu + k theta} and gives up at rate theta.
     */
    private static double[] served(Traffic traffic, int agents, double patience, double within, int ahead) {
        double all = agents / traffic.handleTime();
        double rate = all + (ahead + 1) / patience;
        double[] now = new double[ahead];
        double[] answer = new double[ahead];
        double poisson = -rate * within;
        for (int jump = 0; jump <= rate * within + 12 * Math.sqrt(rate * within) + 30; jump++) {
            double share = Math.exp(poisson);
            double[] next = new double[ahead];
            for (int k = 0; k < ahead; k++) {
                answer[k] += share * now[k];
                double advance = all + k / patience;
                double stay = rate - advance - 1 / patience;
                next[k] = (advance * (k == 0 ? 1 : now[k - 1]) + stay * now[k]) / rate;
            }
            now = next;
            poisson += Math.log(rate * within) - Math.log(jump + 1.0);
        }
        return answer;
    }
}
