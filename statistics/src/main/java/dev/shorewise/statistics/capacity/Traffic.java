package dev.shorewise.statistics.capacity;

/**
 * Calls that arrive by chance at a steady rate.
 *
 * @param calls offered in the interval, above 0
 * @param interval seconds, above 0
 * @param handleTime mean seconds from answer to ready again, above 0
 */
public record Traffic(double calls, double interval, double handleTime) {

    public Traffic {
        if (!(calls > 0 && interval > 0 && handleTime > 0)) {
            throw new IllegalArgumentException("calls, interval and handle time are above 0, but got " + calls + ", "
                    + interval + ", " + handleTime);
        }
    }

    /** The offered load in erlangs: how many would be busy on average if nobody ever waited. */
    public double load() {
        return calls * handleTime / interval;
    }

    /** Calls a second. */
    double arrivals() {
        return calls / interval;
    }

    /** The chance that all are busy if nobody waits (Erlang 1917): {@code B_0 = 1, B_i = A B_(i-1) / (i + A B_(i-1))}. */
    double erlangB(int agents) {
        double blocked = 1;
        for (int i = 1; i <= agents; i++) {
            blocked = load() * blocked / (i + load() * blocked);
        }
        return blocked;
    }
}
