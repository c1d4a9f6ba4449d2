package dev.shorewise.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shorewise.gateway.limits.Verdict.Kind;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What every claimant has left: a token bucket (Turner 1986) for how often, a count for how much at once. */
public final class Allowances {

    private static final int MOST_CLAIMANTS = 100_000;

    private final LimitSettings settings;
    private final TimeMeter clock;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Cache<Claimant, Allowance> claimants;

    private record Allowance(Bucket bucket, AtomicInteger underWay) {}

    /** @param clock time as the buckets see it, in nanoseconds that never go back */
    public Allowances(LimitSettings settings, TimeMeter clock) {
        this.settings = settings;
        this.clock = clock;
        this.claimants = Caffeine.newBuilder()
                .maximumSize(MOST_CLAIMANTS)
                .expireAfterAccess(settings.burst().plus(Duration.ofMinutes(10)))
                .build();
    }

    /** Lets a request of a claimant begin, or says why it may not. */
    public Verdict begin(Claimant claimant) {
        Allowance allowance = claimants.get(claimant, this::full);
        long quota = quota(claimant);
        ConsumptionProbe probe = allowance.bucket().tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return new Verdict(Kind.TOO_MANY, 0, quota, seconds(probe.getNanosToWaitForRefill()));
        }
        if (!enter(underWay, settings.underWay())) {
            return new Verdict(Kind.OVERLOADED, probe.getRemainingTokens(), quota, 1);
        }
        if (!enter(allowance.underWay(), claimant.isVendor() ? settings.vendorAtOnce() : settings.atOnce())) {
            underWay.decrementAndGet();
            return new Verdict(Kind.TOO_MUCH_AT_ONCE, probe.getRemainingTokens(), quota, 1);
        }
        return new Verdict(Kind.GO_ON, probe.getRemainingTokens(), quota, seconds(probe.getNanosToWaitForReset()));
    }

    /** Ends a request that went on. */
    public void end(Claimant claimant) {
        underWay.decrementAndGet();
        Allowance allowance = claimants.getIfPresent(claimant);
        if (allowance != null) {
            allowance.underWay().decrementAndGet();
        }
    }

    /** The most that a claimant can ask for at once after a quiet time. */
    private long quota(Claimant claimant) {
        return rate(claimant) * Math.max(1, settings.burst().toSeconds());
    }

    private long rate(Claimant claimant) {
        return claimant.isVendor() ? settings.vendorRequestsPerSecond() : settings.requestsPerSecond();
    }

    private Allowance full(Claimant claimant) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(quota(claimant))
                .refillGreedy(rate(claimant), Duration.ofSeconds(1))
                .build();
        return new Allowance(
                Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(clock)
                        .build(),
                new AtomicInteger());
    }

    private static boolean enter(AtomicInteger count, int most) {
        return count.getAndUpdate(now -> now < most ? now + 1 : now) < most;
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
