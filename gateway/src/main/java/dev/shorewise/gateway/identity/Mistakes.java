package dev.shorewise.gateway.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts wrong passwords by address, minute by minute. */
public final class Mistakes {

    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final int most;
    private final LongSupplier nanos;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    public Mistakes(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
        this.minute = nanos.getAsLong() / MINUTE_NANOS;
    }

    /** Whether an address has to wait. */
    public synchronized boolean tooMany(String address) {
        turn();
        return counts.getOrDefault(address, 0) >= most;
    }

    /** One more. */
    public synchronized void add(String address) {
        turn();
        counts.merge(address, 1, Integer::sum);
    }

    private void turn() {
        long now = nanos.getAsLong() / MINUTE_NANOS;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
    }
}
