package dev.shorewise.benchmarks.door;

import dev.shorewise.benchmarks.Resident;
import dev.shorewise.benchmarks.door.Load.Pace;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A small GET three ways in one run: to the service itself, through nginx, and through the gateway, which verifies the token,
 * counts the caller's allowance and writes its own headers. First as many as go; then a load that saturates none of them, once
 * evenly and once in bursts of a request on every line, which for a moment saturate whatever they meet. Before, each way is
 * loaded until its code is compiled; ways take turns, which fills the callers' allowances again.
 *
 * @param seconds of each measurement
 * @param lines connections at the same time
 * @param calm requests a second of the second load
 */
public record DoorBenchmark(int seconds, int lines, int calm) {

    private static final String SMALL = "/v1/vendors?limit=1";
    private static final int WARM_UP = 5;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int IDLE = 1_000;
    private static final int ROUNDS = 3;

    /** Measures on a running stack and prints. */
    public void run(Stack stack, Path folder, PrintStream out) throws Exception {
        Callable<List<String>> tokens = callers(stack);
        URI service = URI.create(stack.url(Part.VENDOR));
        Optional<Nginx> nginx = Nginx.before(service, folder);
        try {
            Map<String, URI> ways = new LinkedHashMap<>();
            ways.put("service itself", service);
            nginx.ifPresentOrElse(
                    peer -> ways.put("through nginx", peer.address()),
                    () -> out.println("through nginx: skipped, this machine has none"));
            ways.put("through the gateway", URI.create(stack.url(Part.GATEWAY)));
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                for (URI way : ways.values()) {
                    new Load(way, SMALL, tokens.call(), lines, WARM_UP, Pace.AS_MANY_AS_GO).run();
                }
            }
            out.printf("GET %s, %d connections, %d s each%n", SMALL, lines, seconds);
            print(out, "as many as go", ways, tokens, Pace.AS_MANY_AS_GO);
            print(out, calm + " a second", ways, tokens, new Pace(calm, false));
            print(out, "%d a second, %d at once".formatted(calm, lines), ways, tokens, new Pace(calm, true));
            out.printf("gateway's resident memory afterwards: %d MB%n", Resident.megabytes(stack, Part.GATEWAY));
            out.printf(
                    "idle connections held and answered: %d of %d%n",
                    idle(URI.create(stack.url(Part.GATEWAY)), tokens.call()), IDLE);
        } finally {
            nginx.ifPresent(Nginx::close);
        }
    }

    /** Two callers, each with a token that is new, since one lasts for minutes only. */
    static Callable<List<String>> callers(Stack stack) {
        return () -> List.of(stack.tokenOf("shorewise-loader"), stack.tokenOf("finance-tool"));
    }

    /** Each way in turn, again and again, so that what else the machine does meets all of them. */
    private void print(PrintStream out, String name, Map<String, URI> ways, Callable<List<String>> tokens, Pace pace)
            throws Exception {
        Map<String, Load.Result> results = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, URI> way : ways.entrySet()) {
                Load load = new Load(way.getValue(), SMALL, tokens.call(), lines, (double) seconds / ROUNDS, pace);
                results.merge(way.getKey(), load.run(), Load.Result::and);
            }
        }
        out.printf("%n%-24s %12s %10s %10s%n", name, "requests/s", "p50, ms", "p99, ms");
        results.forEach((way, result) ->
                out.printf("%-24s %12.0f %10.2f %10.2f%n", way, result.perSecond(), result.median(), result.p99()));
        Load.Result gateway = results.get("through the gateway");
        Load.Result peer = results.get("through nginx");
        if (peer != null && gateway != null) {
            out.printf(
                    "gateway over nginx: %.2f of its requests, %+.2f ms at p50, %+.2f ms at p99%n",
                    gateway.perSecond() / peer.perSecond(),
                    gateway.median() - peer.median(),
                    gateway.p99() - peer.p99());
        }
    }

    /** Connections that have asked once, been silent for a while, and ask again. */
    private static int idle(URI gateway, List<String> tokens) throws IOException, InterruptedException {
        List<Line> held = new ArrayList<>();
        int answered = 0;
        try {
            for (int i = 0; i < IDLE; i++) {
                Line line = new Line(gateway, SMALL, tokens.get(i % tokens.size()));
                held.add(line);
                line.ask();
                Thread.sleep(2);
            }
            Thread.sleep(10_000);
            for (Line line : held) {
                Thread.sleep(2);
                answered += answers(line) ? 1 : 0;
            }
        } finally {
            for (Line line : held) {
                line.close();
            }
        }
        return answered;
    }

    /** False where the gateway has closed the line meanwhile. */
    private static boolean answers(Line line) {
        try {
            return line.ask() == 200;
        } catch (IOException closed) {
            return false;
        }
    }
}
