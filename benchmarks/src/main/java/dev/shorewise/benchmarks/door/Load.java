package dev.shorewise.benchmarks.door;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 */
record Load(URI address, String path, List<String> tokens, int lines, double seconds, Pace pace) {

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
     * @param millis how long each request took, in order
     */
    record Result(double lasted, double[] millis) {

        /** Both measurements as one. */
        Result and(Result other) {
            return new Result(
                    lasted + other.lasted,
                    DoubleStream.concat(Arrays.stream(millis), Arrays.stream(other.millis))
                            .sorted()
                            .toArray());
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

    Result run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lines);
        try {
            List<Future<double[]>> all = new ArrayList<>();
            CountDownLatch open = new CountDownLatch(lines);
            for (int line = 0; line < lines; line++) {
                int at = line;
                all.add(threads.submit((Callable<double[]>) () -> one(at, open)));
            }
            open.await();
            long begin = System.nanoTime();
            List<double[]> took = new ArrayList<>();
            for (Future<double[]> each : all) {
                took.add(each.get());
            }
            double lasted = (System.nanoTime() - begin) / NANOS;
            double[] millis =
                    took.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            return new Result(lasted, millis);
        } finally {
            threads.shutdownNow();
        }
    }

    private double[] one(int line, CountDownLatch open) throws Exception {
        List<Double> millis = new ArrayList<>();
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
                if (status != 200) {
                    throw new IllegalStateException(address + " answered " + status);
                }
                millis.add((System.nanoTime() - due) / 1e6);
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
