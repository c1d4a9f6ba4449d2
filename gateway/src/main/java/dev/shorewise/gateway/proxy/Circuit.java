package dev.shorewise.gateway.proxy;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves a service alone that could not be reached several times in a row. While it rests nobody is sent there; after the
 * rest one request goes ahead, and if that arrives, all others follow. Requests may be repeated only as far as a budget of
 * one in ten lasts, so that a service in trouble does not get twice the requests.
 */
public final class Circuit {

    private static final double EARNED = 0.1;
    private static final double MOST_SAVED = 5;

    private final int failures;
    private final long rest;
    private final LongSupplier nanoTime;
    private int inARow;
    private long restsUntil;
    private boolean resting;
    private boolean probing;
    private double repeats = 1;

    /**
     * A closed circuit.
     *
     * @param failures in a row after which the service rests; at least 1
     */
    public Circuit(int failures, Duration rest, LongSupplier nanoTime) {
        this.failures = failures;
        this.rest = rest.toNanos();
        this.nanoTime = nanoTime;
    }

    /** True if a request may go to the service now. */
    public synchronized boolean admits() {
        if (resting) {
            if (probing || nanoTime.getAsLong() - restsUntil < 0) {
                return false;
            }
            probing = true;
        }
        repeats = Math.min(MOST_SAVED, repeats + EARNED);
        return true;
    }

    /** True if a request that came to nothing may be sent once more. */
    public synchronized boolean admitsRepeat() {
        if (resting || repeats < 1) {
            return false;
        }
        repeats -= 1;
        return true;
    }

    /** The service answered, whatever it said. */
    public synchronized void reached() {
        inARow = 0;
        resting = false;
        probing = false;
    }

    /** The service was not reached, or did not answer in time. */
    public synchronized void missed() {
        inARow++;
        probing = false;
        if (resting || inARow >= failures) {
            resting = true;
            restsUntil = nanoTime.getAsLong() + rest;
        }
    }

    /** The caller went away before it was known; the next request tries. */
    public synchronized void abandoned() {
        probing = false;
    }
}
