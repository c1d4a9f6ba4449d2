package dev.shorewise.benchmarks.door;

import dev.shorewise.benchmarks.door.Load.Pace;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Three times as many requests as the gateway can serve, arriving whether or not those before have been answered: how many are
 * still served, how soon the others are refused, and when everybody is served again. The callers run on the same machine and take
 * from the gateway what they need themselves.
 *
 * @param seconds of each measurement
 */
public record OverloadBenchmark(int seconds) {

    private static final String SMALL = "/v1/vendors?limit=1";
    private static final Set<Integer> REFUSALS = Set.of(429, 503);
    private static final int FEW = 16;
    private static final int MANY = 256;
    private static final int TIMES = 3;
    private static final int WARM_UP = 5;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int SOON_MILLIS = 50;
    private static final int CALM = 200;
    private static final int MOST_SECONDS = 30;

    /** Measures on a running stack and prints. */
    public void run(Stack stack, PrintStream out) throws Exception {
        URI gateway = URI.create(stack.url(Part.GATEWAY));
        Callable<List<String>> tokens = DoorBenchmark.callers(stack);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            new Load(gateway, SMALL, tokens.call(), FEW, WARM_UP, Pace.AS_MANY_AS_GO).run();
            allowancesFill();
        }
        double capacity = new Load(gateway, SMALL, tokens.call(), FEW, seconds, Pace.AS_MANY_AS_GO)
                .run()
                .perSecond();
        allowancesFill();
        int arriving = (int) (TIMES * capacity);
        Load.Result storm =
                new Load(gateway, SMALL, tokens.call(), MANY, seconds, new Pace(arriving, false), REFUSALS).run();
        double recovered = recovered(gateway, tokens);
        double[] refusals = storm.refusals();
        out.printf("capacity: %.0f requests a second; arriving: %d%n", capacity, arriving);
        out.printf(
                "served: %.0f a second, %.2f of the capacity; p99 %.0f ms%n",
                storm.perSecond(), storm.perSecond() / capacity, storm.p99());
        out.printf(
                "refused: %d; p50 %.1f ms, p99 %.1f ms; within %d ms: %.3f%n",
                refusals.length,
                Load.at(refusals, 0.5),
                Load.at(refusals, 0.99),
                SOON_MILLIS,
                Arrays.stream(refusals).filter(millis -> millis <= SOON_MILLIS).count() / (double) refusals.length);
        out.printf("everybody served again, within %d ms at p99: after %.0f s%n", SOON_MILLIS, recovered);
    }

    /** Seconds until a calm load finds nothing of the storm any more. */
    private static double recovered(URI gateway, Callable<List<String>> tokens) throws Exception {
        for (int second = 1; second <= MOST_SECONDS; second++) {
            Load.Result calm = new Load(gateway, SMALL, tokens.call(), FEW, 1, new Pace(CALM, false), REFUSALS).run();
            if (calm.refusals().length == 0 && calm.p99() <= SOON_MILLIS) {
                return second;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** What a caller may ask for at once is complete again after five seconds of silence. */
    private static void allowancesFill() throws InterruptedException {
        Thread.sleep(6_000);
    }
}
