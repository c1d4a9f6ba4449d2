package dev.shorewise.benchmarks.door;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests on several lines for some seconds: as many as go (closed loop), or so many a second, each begun when it is due
 * and timed from then, so that a door that falls behind does not look quick (open loop).
 *
 * @param tokens which the lines take in turn
 * @param perSecond of all lines together; 0 for as many as go
 */
record Load(URI address, String path, List<String> tokens, int lines, double seconds, int perSecond) {

    private static final double NANOS = 1e9;

    /** What it came to: requests a second, and how long they took in milliseconds. */
    record Result(double perSecond, double median, double p99) {}

    Result run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lines);
        try {
            List<Future<double[]>> all = new ArrayList<>();
            long begin = System.nanoTime();
            for (int line = 0; line < lines; line++) {
                int at = line;
                all.add(threads.submit((Callable<double[]>) () -> one(at)));
            }
            List<double[]> took = new ArrayList<>();
            for (Future<double[]> each : all) {
                took.add(each.get());
            }
            double lasted = (System.nanoTime() - begin) / NANOS;
            double[] millis =
                    took.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            return new Result(millis.length / lasted, at(millis, 0.5), at(millis, 0.99));
        } finally {
            threads.shutdownNow();
        }
    }

    private double[] one(int line) throws Exception {
        List<Double> millis = new ArrayList<>();
        double every = perSecond == 0 ? 0 : lines * NANOS / perSecond;
        try (Line asked = new Line(address, path, tokens.get(line % tokens.size()))) {
            long begin = System.nanoTime();
            for (int number = 0; System.nanoTime() - begin < seconds * NANOS; number++) {
                long due = perSecond == 0 ? System.nanoTime() : begin + (long) (number * every);
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
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
