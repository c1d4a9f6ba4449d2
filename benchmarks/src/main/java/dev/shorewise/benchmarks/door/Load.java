package dev.shorewise.benchmarks.door;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;

/**
 * Requests on several lines for some seconds: as many as go (closed loop), or so many a second, each begun when it is due
 * and timed from then, so that a door that falls behind does not look quick (open loop). Lines are kept ones: each has
 * asked once before the clock starts.
 *
 * @param tokens which the lines take in turn
 * @param pace how requests are told when to begin
 * @param refusals statuses that are refusals; any other than these and 200 ends the measurement
 */
record Load(
        URI address, String path, List<String> tokens, int lines, double seconds, Pace pace, Set<Integer> refusals) {

    private static final double NANOS = 1e9;

    /**
     * When requests begin.
     *
     * @param perSecond of all lines together; 0 for as many as go
     * @param together whether all lines ask at the same instants; else each asks when it is its turn, so that requests come
     *     evenly one after the other
     */
    record Pace(int perSecond, boolean together) {

        static final Pace AS_MANY_AS_GO = new Pace(0, false);

        /** Nanoseconds after the start at which a line's request of that number is due. */
        double due(int line, int lines, int number) {
            double every = lines * NANOS / perSecond;
            return (number + (together ? 0 : line / (double) lines)) * every;
        }
    }

    /**
     * What it came to.
     *
     * @param lasted seconds
     * @param millis how long each served request took, in order
     * @param refusals how long each refusal took, in order
     */
    record Result(double lasted, double[] millis, double[] refusals) {

        /** Both measurements as one. */
        Result and(Result other) {
            return new Result(lasted + other.lasted, joined(millis, other.millis), joined(refusals, other.refusals));
        }

        private static double[] joined(double[] one, double[] other) {
            return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                    .sorted()
                    .toArray();
        }

        double perSecond() {
            return millis.length / lasted;
        }

        double median() {
            return at(millis, 0.5);
        }

        double p99() {
            return at(millis, 0.99);
        }
    }

    /** One that must not be refused. */
    Load(URI address, String path, List<String> tokens, int lines, double seconds, Pace pace) {
        this(address, path, tokens, lines, seconds, pace, Set.of());
    }

    Result run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lines);
        try {
            List<Future<Result>> all = new ArrayList<>();
            CountDownLatch open = new CountDownLatch(lines);
            for (int line = 0; line < lines; line++) {
                int at = line;
                all.add(threads.submit((Callable<Result>) () -> one(at, open)));
            }
            open.await();
            long begin = System.nanoTime();
            Result together = new Result(0, new double[0], new double[0]);
            for (Future<Result> each : all) {
                together = together.and(each.get());
            }
            return new Result((System.nanoTime() - begin) / NANOS, together.millis(), together.refusals());
        } finally {
            threads.shutdownNow();
        }
    }

    private Result one(int line, CountDownLatch open) throws Exception {
        List<Double> served = new ArrayList<>();
        List<Double> refused = new ArrayList<>();
        try (Line asked = new Line(address, path, tokens.get(line % tokens.size()))) {
            asked.ask();
            open.countDown();
            open.await();
            long begin = System.nanoTime();
            for (int number = 0; System.nanoTime() - begin < seconds * NANOS; number++) {
                long due = pace.perSecond() == 0 ? System.nanoTime() : begin + (long) pace.due(line, lines, number);
                long early = due - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                }
                int status = asked.ask();
                if (status != 200 && !refusals.contains(status)) {
                    throw new IllegalStateException(address + " answered " + status + ": " + asked.said());
                }
                (status == 200 ? served : refused).add((System.nanoTime() - due) / 1e6);
            }
        }
        return new Result(0, array(served), array(refused));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The smallest of sorted values which so large a share of them does not exceed; not a number where there is none. */
    static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
